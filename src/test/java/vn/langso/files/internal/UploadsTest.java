package vn.langso.files.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.files.BeginUpload;
import vn.langso.files.FilesProblem;
import vn.langso.files.Purpose;
import vn.langso.files.Samples;
import vn.langso.files.Sender;
import vn.langso.files.StoredFiles;
import vn.langso.files.Upload;
import vn.langso.files.Uploads;
import vn.langso.files.Uploads.Checksum;
import vn.langso.files.Uploads.Piece;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Ids;
import vn.langso.testing.PlatformTest;

@PlatformTest
class UploadsTest {

    @Autowired
    Uploads uploads;

    @Autowired
    StoredFiles files;

    @Autowired
    Collection collection;

    @Autowired
    Parts parts;

    private final Actor actor = Actor.self(Ids.next());
    private final byte[] paper = paper();

    @Test
    void aFileArrivesWholeThoughTheLinkBreaksAtAnyByte() throws Exception {
        for (var seed = 1L; seed <= 25; seed++) {
            var random = new Random(seed);
            var key = Ids.next();
            var upload = begin(key);
            while (!upload.complete()) {
                var breaks = random.nextInt(1 + (int) (upload.length() - upload.received()));
                append(upload, upload.received(), broken(upload, breaks));
                // nobody heard the answer: begin again with the same key, or ask
                upload = random.nextBoolean() ? begin(key) : uploads.find(upload.id(), actor);
            }
            assertThat(files.open(upload.id(), actor).content().getContentAsByteArray())
                    .as("seed %d", seed)
                    .isEqualTo(paper);
        }
        assertThat(files.sentBy(actor, 100, null).items()).hasSize(25);
    }

    @Test
    void afterACommitWhoseAnswerWasLostARepeatGivesTheSameFile() {
        var key = Ids.next();
        var upload = begin(key);
        append(upload, 0, new ByteArrayInputStream(paper));
        var again = begin(key);
        assertThat(again.id()).isEqualTo(upload.id());
        assertThat(again.kept()).isTrue();
        assertThat(append(again, paper.length, InputStream.nullInputStream()).kept())
                .isTrue();
        assertThat(files.sentBy(actor, 10, null).items()).hasSize(1);
    }

    @Test
    void aCrashBetweenTheLastByteAndTheCommitIsFinishedByTheNextRequest() {
        var upload = begin(Ids.next());
        // as if the program had died right after the last byte was on the disk
        parts.append(upload.id(), piece(paper), paper.length);
        assertThat(uploads.find(upload.id(), actor).kept()).isFalse();
        assertThat(append(upload, paper.length, InputStream.nullInputStream()).kept())
                .isTrue();
    }

    @Test
    void theSameKeyForAnotherFileIsRefused() {
        var key = Ids.next();
        begin(key);
        assertThatThrownBy(() ->
                        uploads.begin(new BeginUpload(key, "other.pdf", Purpose.PAPER, paper.length, Sender.of(actor))))
                .hasMessage(FilesProblem.KEY_REUSED.code());
    }

    @Test
    void ofTwoPiecesAtOnceOneIsRefused() throws Exception {
        var upload = begin(Ids.next());
        var reading = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = many.submit(() -> append(upload, 0, new Waiting(paper, reading, go)));
            reading.await();
            assertThatThrownBy(() -> append(upload, 0, new ByteArrayInputStream(paper)))
                    .hasMessage(FilesProblem.UPLOAD_BUSY.code());
            go.countDown();
            assertThat(first.get().kept()).isTrue();
        }
    }

    @Test
    void aPieceFromTheWrongPlaceIsRefused() {
        var upload = begin(Ids.next());
        assertThatThrownBy(() -> append(upload, 5, new ByteArrayInputStream(paper)))
                .hasMessage(FilesProblem.OFFSET_WRONG.code());
    }

    @Test
    void aDamagedPieceIsForgotten() throws Exception {
        var upload = begin(Ids.next());
        var right = MessageDigest.getInstance("SHA-1").digest(paper);
        var damaged = paper.clone();
        damaged[50] ^= 1;
        assertThatThrownBy(() -> uploads.append(
                        upload.id(),
                        0,
                        new Piece(new ByteArrayInputStream(damaged), Optional.of(new Checksum("SHA-1", right))),
                        actor))
                .hasMessage(FilesProblem.CHECKSUM_WRONG.code());
        assertThat(uploads.find(upload.id(), actor).received()).isZero();
        var piece = new Piece(new ByteArrayInputStream(paper), Optional.of(new Checksum("SHA-1", right)));
        assertThat(uploads.append(upload.id(), 0, piece, actor).kept()).isTrue();
    }

    @Test
    void whatIsRefusedForItsContentIsForgotten() {
        var upload = uploads.begin(new BeginUpload(Ids.next(), "a.pdf", Purpose.PHOTO, paper.length, Sender.of(actor)));
        assertThatThrownBy(() -> append(upload, 0, new ByteArrayInputStream(paper)))
                .hasMessage(FilesProblem.TYPE_NOT_ACCEPTED.code());
        unknown(upload, actor);
        assertThat(parts.path(upload.id())).doesNotExist();
    }

    @Test
    void aGigabyteIsRefusedWhenItIsAnnounced() {
        assertThatThrownBy(() ->
                        uploads.begin(new BeginUpload(Ids.next(), "film", Purpose.ARCHIVE, 1L << 30, Sender.of(actor))))
                .hasMessage(FilesProblem.TOO_LARGE.code());
    }

    @Test
    void nobodyElseKnowsOfAnUpload() {
        unknown(begin(Ids.next()), Actor.self(Ids.next()));
    }

    @Test
    void anUploadIsForgottenWhenItIsCancelledOrExpires() {
        var cancelled = begin(Ids.next());
        append(cancelled, 0, broken(cancelled, 100));
        uploads.cancel(cancelled.id(), actor);
        unknown(cancelled, actor);
        assertThat(parts.path(cancelled.id())).doesNotExist();

        var expired = begin(Ids.next());
        append(expired, 0, broken(expired, 100));
        collection.collectUploads(Instant.now().plusSeconds(2 * 24 * 3600));
        unknown(expired, actor);
        assertThat(parts.path(expired.id())).doesNotExist();
    }

    private void unknown(Upload upload, Actor asking) {
        assertThatThrownBy(() -> uploads.find(upload.id(), asking)).hasMessage(FilesProblem.UPLOAD_UNKNOWN.code());
    }

    private Upload begin(UUID key) {
        return uploads.begin(new BeginUpload(key, "paper.pdf", Purpose.PAPER, paper.length, Sender.of(actor)));
    }

    private Upload append(Upload upload, long from, InputStream content) {
        return uploads.append(upload.id(), from, new Piece(content, Optional.empty()), actor);
    }

    private static Piece piece(byte[] content) {
        return new Piece(new ByteArrayInputStream(content), Optional.empty());
    }

    /** What is left to send, over a link that breaks after so many bytes. */
    private InputStream broken(Upload upload, int after) {
        var left = new ByteArrayInputStream(paper, (int) upload.received(), paper.length);
        return new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (given++ == after) {
                    throw new IOException("the link is lost");
                }
                return left.read();
            }

            @Override
            public int read(byte[] buffer, int at, int length) throws IOException {
                if (given >= after) {
                    throw new IOException("the link is lost");
                }
                var count = left.read(buffer, at, Math.min(length, after - given));
                given += Math.max(count, 0);
                return count;
            }
        };
    }

    private static byte[] paper() {
        var noise = new byte[200_000];
        new Random(7).nextBytes(noise);
        for (var i = 0; i < noise.length; i++) {
            noise[i] = (byte) ('a' + (noise[i] & 0x0F));
        }
        return Samples.pdf("", Samples.joined(Samples.bytes("("), noise, Samples.bytes(")")));
    }

    /** Tells that it is being read, then waits. */
    private static final class Waiting extends ByteArrayInputStream {

        private final CountDownLatch reading;
        private final CountDownLatch go;

        Waiting(byte[] content, CountDownLatch reading, CountDownLatch go) {
            super(content);
            this.reading = reading;
            this.go = go;
        }

        @Override
        public synchronized int read(byte[] buffer, int at, int length) {
            reading.countDown();
            try {
                go.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            return super.read(buffer, at, length);
        }
    }
}
