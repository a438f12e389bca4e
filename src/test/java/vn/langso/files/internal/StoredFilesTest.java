package vn.langso.files.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.langso.database.RowScope;
import vn.langso.files.AttachFile;
import vn.langso.files.FileIntegrity;
import vn.langso.files.FileReference;
import vn.langso.files.FilesProblem;
import vn.langso.files.PixelSize;
import vn.langso.files.Purpose;
import vn.langso.files.Samples;
import vn.langso.files.Sender;
import vn.langso.files.StoredFile;
import vn.langso.files.StoredFiles;
import vn.langso.files.TakeFile;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Capacity;
import vn.langso.kernel.Ids;
import vn.langso.kernel.Refusal;
import vn.langso.testing.PlatformTest;

@PlatformTest
class StoredFilesTest {

    @Autowired
    StoredFiles files;

    @Autowired
    FileIntegrity integrity;

    @Autowired
    Collection collection;

    @Autowired
    ContentStore contents;

    @Autowired
    FileFolders folders;

    @Autowired
    TestThings things;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private final UUID person = Ids.next();
    private final Actor actor = Actor.self(person);

    @Test
    void theSameKeyWithTheSameContentIsOneFile() {
        var key = Ids.next();
        var first = take(key, paper("one"));
        assertThat(take(key, paper("one"))).isEqualTo(first);
        assertThatThrownBy(() -> take(key, paper("other"))).hasMessage(FilesProblem.KEY_REUSED.code());
    }

    @Test
    void thirtyCopiesAtOnceAreOneFile() throws Exception {
        var key = Ids.next();
        var content = paper("thirty");
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 30)
                    .mapToObj(i -> many.submit(() -> take(key, content).id()))
                    .toList();
            var ids = new ArrayList<UUID>();
            for (var one : all) {
                ids.add(one.get());
            }
            assertThat(Set.copyOf(ids)).hasSize(1);
        }
        assertThat(files.sentBy(actor, 50, null).items()).hasSize(1);
    }

    @Test
    void equalContentsAreKeptOnceAndAsLongAsOneFileNeedsThem() {
        var one = take(Ids.next(), paper("shared"));
        var two = take(Ids.next(), paper("shared"));
        assertThat(two.sha256()).isEqualTo(one.sha256());
        files.remove(one.id(), actor);
        assertThat(contents.has(one.sha256())).isTrue();
        files.remove(two.id(), actor);
        assertThat(contents.has(one.sha256())).isFalse();
    }

    @Test
    void anUnreferencedFileIsCollectedAndAnAttachedOneIsNot() {
        var idle = take(Ids.next(), paper("idle"));
        var used = take(Ids.next(), paper("used"));
        attach(used, thing("collected", person));

        collection.collectFiles(Instant.now().plusSeconds(60));

        assertThat(mine().call(() -> files.find(idle.id()))).isEmpty();
        assertThat(contents.has(idle.sha256())).isFalse();
        assertThat(mine().call(() -> files.find(used.id()))).isPresent();
        assertThat(contents.has(used.sha256())).isTrue();
        files.find(used.id());
    }

    @Test
    void aDetachedFileIsCollected() {
        var file = take(Ids.next(), paper("detached"));
        var thing = thing("detached", person);
        attach(file, thing);
        mine().run(() -> transaction.executeWithoutResult(status -> files.detach(file.id(), thing, actor)));
        collection.collectFiles(Instant.now().plusSeconds(60));
        assertThat(contents.has(file.sha256())).isFalse();
    }

    @Test
    void takingAndCollectingTheSameContentAtOnceNeverLosesIt() throws Exception {
        var content = paper("race");
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var turn = 0; turn < 40; turn++) {
                take(Ids.next(), content);
                var collecting =
                        many.submit(() -> collection.collectFiles(Instant.now().plusSeconds(60)));
                var taking = many.submit(() -> take(Ids.next(), content));
                var sha256 = taking.get().sha256();
                collecting.get();
                var referred =
                        RowScope.EVERYTHING.call(() -> jdbc.sql("select count(*) from file where sha256 = :sha256")
                                .param("sha256", sha256)
                                .query(Long.class)
                                .single());
                assertThat(contents.has(sha256)).as("turn %d", turn).isEqualTo(referred > 0);
            }
        }
    }

    private static final Actor NOBODY =
            new Actor(Optional.empty(), Optional.empty(), Capacity.SELF, Optional.empty(), Optional.empty(), false);

    @Test
    void aFileIsReadThroughWhatItBelongsToOnly() throws Exception {
        var file = take(Ids.next(), paper("read"));
        var reader = Actor.self(Ids.next());
        assertThat(files.open(file.id(), actor).content().contentLength()).isEqualTo(file.size());
        refuses(file, reader);

        attach(file, thing("read", reader.person().orElseThrow()));

        assertThat(files.open(file.id(), reader).content().exists()).isTrue();
        refuses(file, actor);
        refuses(file, NOBODY);
        // the program's own jobs read, such as the one that adds time stamps
        assertThat(files.open(file.id(), Actor.system()).content().exists()).isTrue();
    }

    @Test
    void aFileInUseIsNotRemovedAndOthersFilesAreUnknown() {
        var file = take(Ids.next(), paper("in use"));
        assertThatThrownBy(() -> files.remove(file.id(), Actor.self(Ids.next())))
                .hasMessage(FilesProblem.FILE_UNKNOWN.code());
        attach(file, thing("in use", person));
        assertThatThrownBy(() -> files.remove(file.id(), actor)).hasMessage(FilesProblem.IN_USE.code());
    }

    @Test
    void rowsAreSeenByTheSenderAndByWhoeverSeesTheThing() {
        var file = take(Ids.next(), paper("rows"));
        var officers = new RowScope(Set.of("t7"), null);
        assertThat(files.find(file.id())).isEmpty();
        assertThat(officers.call(() -> files.find(file.id()))).isEmpty();
        attach(file, thing("rows", person), "t7");
        assertThat(officers.call(() -> files.find(file.id()))).isPresent();
        assertThat(officers.call(() -> files.of(new FileReference(TestThings.KIND, "rows"))))
                .hasSize(1);
        assertThat(new RowScope(Set.of("t8"), Ids.next()).call(() -> files.find(file.id())))
                .isEmpty();
    }

    @Test
    void attachingAndRemovingAreInTheAuditRecord() {
        var file = take(Ids.next(), paper("audited"));
        attach(file, thing("audited", person));
        var other = take(Ids.next(), paper("removed"));
        files.remove(other.id(), actor);
        var lines =
                RowScope.EVERYTHING.call(() -> jdbc.sql("select action from audit_line where subject in (:one, :two)")
                        .param("one", "file:" + file.id())
                        .param("two", "file:" + other.id())
                        .query(String.class)
                        .list());
        assertThat(lines).containsExactlyInAnyOrder("files.attach-file", "files.remove-file");
    }

    @Test
    void thumbnailsAreMadeOnceInFixedWidths() throws Exception {
        var photo = files.take(
                new TakeFile(Ids.next(), "photo.jpg", Purpose.PHOTO, Sender.of(actor)),
                new ByteArrayInputStream(Samples.picture(1000, 500, "jpeg")));
        var small = files.openThumbnail(photo.id(), 200, actor);
        var picture = javax.imageio.ImageIO.read(small.content().getInputStream());
        assertThat(new PixelSize(picture.getWidth(), picture.getHeight())).isEqualTo(new PixelSize(320, 160));
        assertThat(files.openThumbnail(photo.id(), 5000, actor).content().contentLength())
                .isEqualTo(photo.size());
    }

    @Test
    void theListIsPagedByKeyNewestFirst() {
        var sent = IntStream.range(0, 5)
                .mapToObj(i -> take(Ids.next(), paper("listed " + i)).id())
                .toList();
        var first = files.sentBy(actor, 3, null);
        var second = files.sentBy(actor, 3, first.next().orElseThrow());
        assertThat(first.items()).extracting(StoredFile::id).containsExactly(sent.get(4), sent.get(3), sent.get(2));
        assertThat(second.items()).extracting(StoredFile::id).containsExactly(sent.get(1), sent.get(0));
        assertThat(second.next()).isEmpty();
    }

    @Test
    void theCheckFindsWhatIsDamagedOrMissing() throws Exception {
        var whole = take(Ids.next(), paper("whole"));
        var damaged = take(Ids.next(), paper("to be damaged"));
        var missing = take(Ids.next(), paper("to be missing"));
        Files.writeString(folders.contents().resolve(ContentStore.path(damaged.sha256())), "x");
        Files.delete(folders.contents().resolve(ContentStore.path(missing.sha256())));
        var faults = new ArrayList<FileIntegrity.Fault>();
        integrity.check(faults::add, done -> {});
        assertThat(faults)
                .contains(
                        new FileIntegrity.Fault(FileIntegrity.Kind.DAMAGED, damaged.sha256()),
                        new FileIntegrity.Fault(FileIntegrity.Kind.MISSING, missing.sha256()))
                .extracting(FileIntegrity.Fault::sha256)
                .doesNotContain(whole.sha256());
        List.of(damaged, missing).forEach(file -> files.remove(file.id(), actor));
    }

    private void refuses(StoredFile file, Actor reader) {
        assertThatThrownBy(() -> files.open(file.id(), reader))
                .isInstanceOf(Refusal.class)
                .hasMessage(FilesProblem.FILE_UNKNOWN.code());
    }

    private FileReference thing(String id, UUID reader) {
        things.readers.put(id, reader);
        return new FileReference(TestThings.KIND, id);
    }

    private void attach(StoredFile file, FileReference thing) {
        attach(file, thing, "01273");
    }

    private void attach(StoredFile file, FileReference thing, String commune) {
        mine().run(() -> transaction.executeWithoutResult(status -> files.attach(
                new AttachFile(file.id(), thing, Optional.of(person), "04", Optional.of(commune), actor))));
    }

    private RowScope mine() {
        return new RowScope(Set.of(), person);
    }

    private StoredFile take(UUID key, byte[] content) {
        return files.take(
                new TakeFile(key, "Giấy tờ.pdf", Purpose.PAPER, Sender.of(actor)), new ByteArrayInputStream(content));
    }

    /** A paper of its own for each text. */
    private static byte[] paper(String text) {
        return Samples.pdf(
                "",
                Samples.bytes(
                        "(" + new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1) + ")"));
    }
}
