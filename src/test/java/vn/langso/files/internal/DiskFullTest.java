package vn.langso.files.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.langso.files.FilesProblem;
import vn.langso.files.Uploads.Piece;
import vn.langso.kernel.Ids;
import vn.langso.kernel.Refusal;

/** On a disk that says of every write that it is full, as Linux's {@code /dev/full} does. */
@EnabledOnOs(OS.LINUX)
class DiskFullTest {

    @TempDir
    Path folder;

    @Test
    void aFileIsRefusedWithAClearWordAndNothingOfItStays() {
        var settings = SettingsForFiles.in(folder);
        var spool = new Spool(new FileFolders(settings), settings, new FullDisk());
        assertThatThrownBy(() -> spool.receive(new ByteArrayInputStream(new byte[100_000])))
                .isInstanceOf(Refusal.class)
                .hasMessage(FilesProblem.DISK_FULL.code());
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void aPieceIsRefusedAndWhatHadComeBeforeStays() {
        var folders = new FileFolders(SettingsForFiles.in(folder));
        var upload = Ids.next();
        new Parts(folders, new Disk()).append(upload, piece(70_000), 1_000_000);
        assertThatThrownBy(() -> new Parts(folders, new FullDisk()).append(upload, piece(70_000), 900_000))
                .isInstanceOf(Refusal.class)
                .hasMessage(FilesProblem.DISK_FULL.code());
        assertThat(new Parts(folders, new Disk()).length(upload)).isEqualTo(70_000);
    }

    private static Piece piece(int size) {
        return new Piece(new ByteArrayInputStream(new byte[size]), Optional.empty());
    }

    private static final class FullDisk extends Disk {

        @Override
        FileChannel open(Path file, OpenOption... options) throws IOException {
            if (!Files.exists(file)) {
                Files.createFile(file);
            }
            return FileChannel.open(Path.of("/dev/full"), StandardOpenOption.WRITE);
        }
    }
}
