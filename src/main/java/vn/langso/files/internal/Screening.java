package vn.langso.files.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.langso.files.FilesProblem;
import vn.langso.files.PixelSize;
import vn.langso.files.Purpose;
import vn.langso.kernel.Refusal;

/** Looks at a file as it was sent and makes of it what may be kept. */
@Component
class Screening {

    private final FormatDetector detector;
    private final VirusScanner scanner;
    private final Pictures pictures;
    private final PdfCheck pdf;
    private final ArchiveCheck archives;
    private final FileSettings settings;
    private final FileFolders folders;
    private final Disk disk;

    Screening(
            FormatDetector detector,
            VirusScanner scanner,
            Pictures pictures,
            PdfCheck pdf,
            ArchiveCheck archives,
            FileSettings settings,
            FileFolders folders,
            Disk disk) {
        this.detector = detector;
        this.scanner = scanner;
        this.pictures = pictures;
        this.pdf = pdf;
        this.archives = archives;
        this.settings = settings;
        this.folders = folders;
        this.disk = disk;
    }

    /**
     * What may be kept.
     *
     * @param path a file of its own, beside what was sent
     */
    record Screened(Path path, Format format, Optional<PixelSize> pixels) {}

    /** @throws Refusal when it is not safe, not whole, or not what the purpose takes; nothing of it stays then */
    Screened screen(Path sent, Purpose purpose) {
        var target = folders.scratch();
        try {
            return screen(sent, purpose, target);
        } catch (IOException failure) {
            disk.remove(target);
            throw disk.failed(failure, target);
        } catch (RuntimeException failure) {
            disk.remove(target);
            throw failure;
        }
    }

    private Screened screen(Path sent, Purpose purpose, Path target) throws IOException {
        var format = detector.detect(sent, purpose);
        var limit = settings.limit(format);
        if (Files.size(sent) > limit.toBytes()) {
            throw Refusal.of(FilesProblem.TOO_LARGE, limit.toMegabytes());
        }
        scanner.scan(sent);
        if (format.family() == Format.Family.PICTURE) {
            var written = pictures.clean(sent, format, target);
            return new Screened(target, written.format(), Optional.of(written.size()));
        }
        check(sent, format);
        Files.copy(sent, target);
        return new Screened(target, format, Optional.empty());
    }

    private void check(Path sent, Format format) throws IOException {
        switch (format.family()) {
            case PDF -> pdf.check(sent);
            case PACKED_DOCUMENT, ARCHIVE -> archives.check(sent, format);
            case TEXT -> TextCheck.check(sent);
            case PICTURE -> throw new IllegalArgumentException("pictures are made anew");
        }
    }
}
