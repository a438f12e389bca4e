package vn.langso.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Value;
import vn.langso.testing.PlatformTest;

/** The first view of the home page fits the first packets of a connection: about 14 KB, no script. */
@PlatformTest
class PageWeightTest {

    private static final int FIRST_PACKETS = 14 * 1024;
    private static final Pattern STYLE = Pattern.compile("rel=\"stylesheet\" href=\"([^\"]+)\"");

    @Value("${langso.base-url}")
    private String address;

    @ParameterizedTest
    @EnumSource
    void fitsTheFirstPackets(Language language) throws Exception {
        var page = fetch("/?lang=" + language.tag());
        var html = unpacked(page);
        var style = STYLE.matcher(html);
        assertThat(style.find()).isTrue();

        var styles = fetch(style.group(1));

        assertThat(html).doesNotContain("<script");
        assertThat(page.body().length + styles.body().length).isLessThan(FIRST_PACKETS);
        assertThat(styles.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
    }

    private HttpResponse<byte[]> fetch(String path) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address + path))
                    .header("Accept-Encoding", "gzip")
                    .build();
            return http.send(request, BodyHandlers.ofByteArray());
        }
    }

    private static String unpacked(HttpResponse<byte[]> answer) throws IOException {
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        try (var stream = new GZIPInputStream(new java.io.ByteArrayInputStream(answer.body()))) {
            return new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
