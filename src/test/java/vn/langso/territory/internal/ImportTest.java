package vn.langso.territory.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.territory.ImportReport;
import vn.langso.territory.Point;
import vn.langso.territory.RowProblem;
import vn.langso.territory.Territories;
import vn.langso.territory.TerritoryImport;
import vn.langso.testing.PlatformTest;

@PlatformTest
class ImportTest {

    private static final String ALIASES = "alias_code,code,name_vi,note\n";

    @Autowired
    TerritoryImport desk;

    @Autowired
    ImportDesk files;

    @Autowired
    Territories territories;

    @TempDir
    Path folder;

    @Test
    void theBaseDataMayBeReadAgain() {
        var report = files.take(
                List.of(BaseData.file("administrative-units.csv"), BaseData.file("administrative-units-changes.csv")));
        assertThat(report.problems()).isEmpty();
        assertThat(report.files()).extracting(ImportReport.FileReport::rows).containsExactlyInAnyOrder(3355, 11);
    }

    @Test
    void duplicateAndDanglingCodesAreNamedByRowAndNothingIsKept() {
        var report = read(ALIASES + "90001,01273,,\n90001,01279,,\n90002,99999,,\n90003,1273,,\n");
        assertThat(rows(report)).contains(3, 5);
        assertThat(territories.find("90001")).isEmpty();
        assertThat(rows(read(ALIASES + "90001,01273,,\n90002,99999,,\n"))).containsExactly(3);
        assertThat(territories.find("90001")).isEmpty();
    }

    @Test
    void otherEncodingsAreToldApart() {
        assertThat(messages(read((ALIASES + "90001,01273,Thục,\n").getBytes(StandardCharsets.UTF_16))))
                .containsExactly("territory.import.utf16");
        assertThat(read((ALIASES + "90001,01273,a,\n90002,01279,Thưà,\n").getBytes(Charset.forName("windows-1258")))
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message()).isEqualTo("territory.import.not-utf8");
                    assertThat(problem.row()).isEqualTo(3);
                });
    }

    @Test
    void aByteOrderMarkDoesNoHarm() {
        assertThat(read("\uFEFF" + ALIASES + "90009,01273,,\n").accepted()).isTrue();
        assertThat(territories.find("90009")).isPresent();
    }

    @Test
    void garbledFilesAreRefused() {
        assertThat(messages(read(""))).containsExactly("territory.import.empty");
        assertThat(messages(read("what,is,this\n1,2,3\n"))).containsExactly("territory.import.header-unknown");
        assertThat(messages(read(ALIASES + "90001,01273\n"))).containsExactly("territory.import.columns");
        assertThat(messages(read(ALIASES + "90001,\"01273,,\n"))).containsExactly("territory.import.garbled");
    }

    @Test
    void aListThatDiffersHasToSaySinceWhen() {
        var text = new String(BaseData.file("administrative-units.csv").content(), StandardCharsets.UTF_8)
                .replace("01273,Thục Phán,Thuc Phan,ward", "01273,Thục Phán,Thuc Phan,commune");
        assertThat(messages(read(text))).containsExactly("territory.import.unit-differs");
    }

    @Test
    void anOutlineDecidesAboutAPoint() {
        var known = outlines(
                feature("00004", "[[105.83,21.03],[105.84,21.03],[105.84,21.045],[105.83,21.045],[105.83,21.03]]"));
        assertThat(known.problems()).isEmpty();
        assertThat(territories.at(new Point(21.031, 105.831), territories.today()))
                .hasValueSatisfying(located -> {
                    assertThat(located.approximate()).isFalse();
                    assertThat(located.unit().code()).isEqualTo("00004");
                });
    }

    @Test
    void wrongOutlinesAreRefused() {
        assertThat(messages(outlines(feature("99999", "[[105.8,21.0],[105.9,21.0],[105.9,21.1],[105.8,21.0]]"))))
                .containsExactly("territory.import.code-unknown");
        assertThat(messages(outlines(
                        feature("00008", "[[105.8,21.0],[105.9,21.1],[105.9,21.0],[105.8,21.1],[105.8,21.0]]"))))
                .containsExactly("territory.import.shape-invalid");
        assertThat(messages(outlines(feature("00008", "[[21.0,105.8],[21.1,105.8],[21.1,105.9],[21.0,105.8]]"))))
                .containsExactly("territory.import.shape-outside");
        assertThat(messages(outlines("{\"type\":"))).containsExactly("territory.import.garbled");
    }

    private ImportReport outlines(String json) {
        return desk.importOutlines(file("o.geojson", json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String feature(String code, String ring) {
        return """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"%s"},
                "geometry":{"type":"Polygon","coordinates":[%s]}}]}""".formatted(code, ring);
    }

    private ImportReport read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private ImportReport read(byte[] content) {
        return desk.importFiles(List.of(file("f.csv", content)));
    }

    private Path file(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static List<Integer> rows(ImportReport report) {
        return report.problems().stream().map(RowProblem::row).toList();
    }

    private static List<String> messages(ImportReport report) {
        return report.problems().stream().map(RowProblem::message).toList();
    }
}
