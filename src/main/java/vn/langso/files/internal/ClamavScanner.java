package vn.langso.files.internal;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.langso.files.FilesProblem;
import vn.langso.kernel.Refusal;

/**
 * Asks a clamd by its command INSTREAM. When it does not answer, nothing is taken; an upload in pieces keeps what has
 * come and is finished by asking again.
 */
class ClamavScanner implements VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(ClamavScanner.class);
    private static final int PIECE = 64 * 1024;

    private final FileSettings.Clamav settings;

    ClamavScanner(FileSettings.Clamav settings) {
        this.settings = settings;
    }

    @Override
    public void scan(Path file) {
        var answer = ask(file);
        if (answer.endsWith("FOUND")) {
            LOG.warn("refused a file: {}", answer);
            throw new Refusal(FilesProblem.INFECTED);
        }
        if (!answer.endsWith("OK")) {
            LOG.warn("the virus scanner says: {}", answer);
            throw new Refusal(FilesProblem.SCANNER_AWAY);
        }
    }

    private String ask(Path file) {
        try (var socket = new Socket()) {
            var patience = Math.toIntExact(settings.timeout().toMillis());
            socket.connect(new InetSocketAddress(settings.host(), settings.port()), patience);
            socket.setSoTimeout(patience);
            send(file, socket);
            return new String(socket.getInputStream().readNBytes(1024), StandardCharsets.UTF_8)
                    .replace("\0", "")
                    .strip();
        } catch (IOException away) {
            LOG.warn("the virus scanner does not answer", away);
            throw new Refusal(FilesProblem.SCANNER_AWAY);
        }
    }

    /** Pieces with their length before each; a length of 0 ends the file. */
    private static void send(Path file, Socket socket) throws IOException {
        var output = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE));
        output.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        try (var content = Files.newInputStream(file)) {
            for (var piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
                output.writeInt(piece.length);
                output.write(piece);
            }
        }
        output.writeInt(0);
        output.flush();
    }
}
