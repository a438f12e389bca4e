package vn.langso.files.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.langso.files.FilesProblem;
import vn.langso.kernel.Refusal;

/** Against a server that speaks clamd's INSTREAM and finds the letters VIRUS harmful. */
class ClamavScannerTest {

    @TempDir
    Path folder;

    @Test
    void aCleanFilePasses() throws Exception {
        assertThatCode(() -> scan("x".repeat(200_000))).doesNotThrowAnyException();
    }

    @Test
    void aHarmfulFileIsRefused() {
        assertThatThrownBy(() -> scan("x".repeat(100_000) + "VIRUS")).hasMessage(FilesProblem.INFECTED.code());
    }

    @Test
    void withoutAnAnswerNothingIsTaken() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "x");
        int closed;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = server.getLocalPort();
        }
        assertThatThrownBy(() -> scanner(closed).scan(file))
                .isInstanceOf(Refusal.class)
                .hasMessage(FilesProblem.SCANNER_AWAY.code());
    }

    private void scan(String content) throws Exception {
        var file = Files.writeString(folder.resolve("file"), content);
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var clamd = Thread.ofVirtual().start(() -> answer(server));
            scanner(server.getLocalPort()).scan(file);
            clamd.join();
        }
    }

    private static ClamavScanner scanner(int port) {
        return new ClamavScanner(new FileSettings.Clamav(
                InetAddress.getLoopbackAddress().getHostAddress(), port, Duration.ofSeconds(5)));
    }

    private static void answer(ServerSocket server) {
        try (var socket = server.accept()) {
            var input = new DataInputStream(socket.getInputStream());
            assertThat(input.readNBytes(10)).isEqualTo("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            var content = new ByteArrayOutputStream();
            for (var length = input.readInt(); length > 0; length = input.readInt()) {
                content.write(input.readNBytes(length));
            }
            var harmful = content.toString(StandardCharsets.US_ASCII).contains("VIRUS");
            var answer = harmful ? "stream: Test.Virus FOUND\0" : "stream: OK\0";
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
