package vn.langso.files.internal;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.util.unit.DataSize;

/** Settings as a site has them that sets nothing, with a folder of one's own. */
final class SettingsForFiles {

    private SettingsForFiles() {}

    static FileSettings in(Path folder) {
        return new FileSettings(
                folder,
                DataSize.ofMegabytes(25),
                DataSize.ofMegabytes(25),
                DataSize.ofMegabytes(100),
                64_000_000,
                2560,
                0.82f,
                DataSize.ofMegabytes(300),
                1000,
                Duration.ofDays(1),
                Duration.ofDays(1),
                null,
                null);
    }

    static Screening screening(Path folder, VirusScanner scanner) {
        var settings = in(folder);
        var archives = new ArchiveCheck(settings);
        return new Screening(
                new FormatDetector(archives),
                scanner,
                new Pictures(settings),
                new PdfCheck(settings, new PdfStreams(settings)),
                archives,
                settings,
                new FileFolders(settings),
                new Disk());
    }
}
