package vn.langso.territory.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.langso.territory.AreaMap.Shape;
import vn.langso.territory.Maps;
import vn.langso.territory.Territories;
import vn.langso.testing.PlatformTest;

@PlatformTest
class GazetteersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Autowired
    Territories territories;

    @Autowired
    Maps maps;

    @Autowired
    ImportDesk desk;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void anImportShowsAtOnce() {
        assertThat(territories.find("91001")).isEmpty();
        take("alias_code,code,name_vi,note\n91001,01273,,\n");
        assertThat(territories.find("91001")).isPresent();
    }

    @Test
    void aRefusedImportShowsNothing() {
        var edition = jdbc.sql("select edition from unit_edition").query(String.class);
        var before = edition.single();
        take("alias_code,code,name_vi,note\n91002,01273,,\n91003,99999,,\n");
        assertThat(territories.find("91002")).isEmpty();
        assertThat(edition.single()).isEqualTo(before);
    }

    @Test
    void anImportByAnotherProgramShowsSoon() throws InterruptedException {
        assertThat(territories.find("91004")).isEmpty();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("insert into unit_alias (alias, code, note) values ('91004', '01273', '')")
                    .update();
            jdbc.sql("update unit_edition set edition = gen_random_uuid()").update();
        });
        TimeUnit.MILLISECONDS.sleep(1100);
        assertThat(territories.find("91004")).isPresent();
    }

    @Test
    void aMapShowsWhatAnImportHasMoved() {
        var before = shape("20333");
        take("code,lat,lon,polygon_area_km2\n20333,20.9,106.9,1\n");
        assertThat(shape("20333")).isNotEqualTo(before);
        take("code,lat,lon,polygon_area_km2\n20333,16.03578,112.55552,632.96\n");
    }

    private Shape shape(String code) {
        return maps.of(Optional.empty(), DAY).shapes().stream()
                .filter(shape -> shape.unit().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void take(String csv) {
        desk.take(List.of(new SourceFile("rows.csv", csv.getBytes(StandardCharsets.UTF_8))));
    }
}
