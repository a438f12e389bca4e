package vn.langso.files.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.langso.files.FilesProblem;

/** Against a server that speaks S3, checks signatures and keeps its objects in memory. */
class S3ContentsTest {

    private static final TransientNio2BlobStore OBJECTS = new TransientNio2BlobStore();

    private static S3Proxy server;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        server = S3Proxy.builder()
                .blobStore(OBJECTS)
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, "key", "secret")
                .build();
        server.start();
        try (var client = FilesConfiguration.client(settings("secret"))) {
            client.createBucket(request -> request.bucket("files"));
        }
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
    }

    @Test
    void keepsGivesNamesAndRemovesContents() throws IOException {
        try (var contents = contents("secret")) {
            var file = Files.writeString(folder.resolve("file"), "Làng Số");
            var sha256 = Sha256.of(file);
            assertThat(contents.has(sha256)).isFalse();

            contents.put(sha256, file);
            contents.put(sha256, file);

            assertThat(contents.has(sha256)).isTrue();
            assertThat(contents.open(sha256).contentLength()).isEqualTo(Files.size(file));
            assertThat(Sha256.of(contents.open(sha256).getInputStream())).isEqualTo(sha256);
            var named = new ArrayList<String>();
            contents.each(kept -> named.add(kept.sha256()));
            assertThat(named).containsExactly(sha256);

            contents.remove(sha256);
            contents.remove(sha256);
            assertThat(contents.has(sha256)).isFalse();
        }
    }

    @Test
    void aServerThatRefusesOrIsAwayIsToldAsSuch() {
        try (var contents = contents("wrong")) {
            assertThatThrownBy(() -> contents.has("a".repeat(64))).hasMessage(FilesProblem.STORE_AWAY.code());
        }
    }

    private static S3Contents contents(String secret) {
        return new S3Contents(FilesConfiguration.client(settings(secret)), "files");
    }

    private static FileSettings.S3 settings(String secret) {
        return new FileSettings.S3("http://127.0.0.1:" + server.getPort(), "files", "us-east-1", "key", secret, true);
    }
}
