package vn.langso.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import vn.langso.files.FilesProblem;
import vn.langso.kernel.Refusal;

/** Contents as objects of a bucket. */
class S3Contents implements ContentStore, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(S3Contents.class);

    private final S3Client client;
    private final String bucket;

    S3Contents(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @Override
    public boolean has(String sha256) {
        return ask(() -> {
            try {
                client.headObject(request -> request.bucket(bucket).key(ContentStore.path(sha256)));
                return true;
            } catch (NoSuchKeyException absent) {
                return false;
            }
        });
    }

    @Override
    public void put(String sha256, Path file) {
        ask(() -> client.putObject(
                request -> request.bucket(bucket).key(ContentStore.path(sha256)), RequestBody.fromFile(file)));
    }

    @Override
    public Resource open(String sha256) {
        return new StoredObject(sha256);
    }

    @Override
    public void remove(String sha256) {
        ask(() -> client.deleteObject(request -> request.bucket(bucket).key(ContentStore.path(sha256))));
    }

    @Override
    public void each(Consumer<Kept> visitor) {
        ask(() -> {
            client.listObjectsV2Paginator(request -> request.bucket(bucket))
                    .contents()
                    .forEach(it -> visitor.accept(
                            new Kept(it.key().substring(it.key().lastIndexOf('/') + 1), it.lastModified())));
            return bucket;
        });
    }

    @Override
    public void close() {
        client.close();
    }

    private static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (SdkException away) {
            LOG.warn("the object store does not answer", away);
            throw new Refusal(FilesProblem.STORE_AWAY);
        }
    }

    private final class StoredObject extends AbstractResource {

        private final String sha256;

        StoredObject(String sha256) {
            this.sha256 = sha256;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            try {
                return client.getObject(request -> request.bucket(bucket).key(ContentStore.path(sha256)));
            } catch (SdkException failure) {
                throw new IOException(failure);
            }
        }

        @Override
        public long contentLength() {
            return ask(() -> client.headObject(request -> request.bucket(bucket).key(ContentStore.path(sha256)))
                    .contentLength());
        }

        @Override
        public boolean exists() {
            return has(sha256);
        }

        @Override
        public String getDescription() {
            return "content " + sha256;
        }
    }
}
