package vn.langso.territory.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Import;
import vn.langso.kernel.Progress;
import vn.langso.kernel.Refusal;
import vn.langso.territory.ImportReport;
import vn.langso.territory.TerritoryImport;
import vn.langso.territory.TerritoryProblem;

/** What an operator can import: {@code units} and {@code outlines}. */
@Configuration(proxyBeanMethods = false)
class OperatorImport {

    @Bean
    Import unitsImport(TerritoryImport desk) {
        return new FileImport("units", "territory.import.units", path -> desk.importFiles(files(path)));
    }

    @Bean
    Import outlinesImport(TerritoryImport desk) {
        return new FileImport("outlines", "territory.import.outlines", desk::importOutlines);
    }

    /** The file itself, or the CSV files of a folder. */
    private static List<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (var files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private record FileImport(String name, String description, Function<Path, ImportReport> work) implements Import {

        @Override
        public long read(Path file, Progress progress) {
            var report = work.apply(file);
            if (!report.accepted()) {
                throw new Refusal(TerritoryProblem.FILE_INVALID, List.of(), problems(report));
            }
            return report.files().stream()
                    .mapToLong(ImportReport.FileReport::rows)
                    .sum();
        }

        private static List<FieldProblem> problems(ImportReport report) {
            return report.problems().stream()
                    .map(it -> new FieldProblem(it.file() + ":" + it.row(), it.message(), it.arguments()))
                    .toList();
        }
    }
}
