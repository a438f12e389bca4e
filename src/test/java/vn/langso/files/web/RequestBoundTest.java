package vn.langso.files.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.langso.testing.PlatformTest;

@PlatformTest
class RequestBoundTest {

    @LocalServerPort
    int port;

    @Test
    void aGigabyteIsRefusedBeforeItIsSent() throws IOException {
        var answer = answer("POST /files HTTP/1.1", "Content-Length: 1073741824");
        assertThat(answer).startsWith("HTTP/1.1 413");
        assertThat(answer).contains("application/problem+json", "urn:langso:problem:web.too-large");
    }

    @Test
    void aFormThatDoesNotSayHowLargeItIsIsRefused() throws IOException {
        assertThat(answer("POST /files HTTP/1.1", "Transfer-Encoding: chunked")).startsWith("HTTP/1.1 413");
    }

    /** What the server says when it has seen the head of a request and not a byte of its body. */
    private String answer(String line, String length) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            var head = String.join(
                    "\r\n",
                    line,
                    "Host: localhost:" + port,
                    "Accept: application/problem+json",
                    "Content-Type: multipart/form-data; boundary=x",
                    length,
                    "",
                    "");
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return untilTheProblemEnds(socket.getInputStream());
        }
    }

    /** The server may wait for the rest of the body before it hangs up, so the end of its answer is the last brace. */
    private static String untilTheProblemEnds(InputStream input) throws IOException {
        var answer = new ByteArrayOutputStream();
        for (var next = input.read(); next >= 0; next = input.read()) {
            answer.write(next);
            if (next == '}') {
                break;
            }
        }
        return answer.toString(StandardCharsets.UTF_8);
    }
}
