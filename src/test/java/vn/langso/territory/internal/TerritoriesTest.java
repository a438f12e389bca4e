package vn.langso.territory.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.territory.FormerUnit;
import vn.langso.territory.Found;
import vn.langso.territory.Found.Match;
import vn.langso.territory.Point;
import vn.langso.territory.Territories;
import vn.langso.territory.Unit;
import vn.langso.territory.UnitKind;
import vn.langso.testing.PlatformTest;

@PlatformTest
class TerritoriesTest {

    private static final LocalDate BEFORE = LocalDate.of(2026, 4, 29);
    private static final LocalDate AFTER = LocalDate.of(2026, 4, 30);

    @Autowired
    Territories territories;

    @Test
    void dongNaiBecameACityOn30April2026() {
        assertThat(territories.find("75", BEFORE).map(Unit::kind)).contains(UnitKind.PROVINCE);
        assertThat(territories.find("75", AFTER).map(Unit::kind)).contains(UnitKind.CITY);
        assertThat(territories.history("75")).singleElement().satisfies(change -> {
            assertThat(change.effectiveOn()).isEqualTo(AFTER);
            assertThat(change.legalBasis()).isEqualTo("30/2026/QH16");
        });
    }

    @Test
    void tenOfItsCommunesBecameWardsOnThatDay() {
        assertThat(wards(AFTER) - wards(BEFORE)).isEqualTo(10);
        assertThat(territories.find("26368", BEFORE).map(Unit::kind)).contains(UnitKind.COMMUNE);
        assertThat(territories.find("26368", AFTER).map(Unit::kind)).contains(UnitKind.WARD);
    }

    private long wards(LocalDate day) {
        return territories.children(Optional.of("75"), day).stream()
                .filter(unit -> unit.kind() == UnitKind.WARD)
                .count();
    }

    @Test
    void anAliasLeadsToTheUnit() {
        assertThat(territories.find("06970").map(Unit::name)).contains("Ba Chẽ");
        assertThat(territories.isActive("06970")).isFalse();
        assertThat(first("06970").match()).isEqualTo(Match.ALIAS);
    }

    @Test
    void pathsGoFromTheProvinceDown() {
        assertThat(territories.path("01273.004")).containsExactly("04", "01273", "01273.004");
        assertThat(territories.path("01273")).containsExactly("04", "01273");
        assertThat(territories.path("04")).containsExactly("04");
        assertThat(territories.path("99999")).isEmpty();
    }

    @Test
    void aNameIsFoundHoweverItIsTyped() {
        for (var typed :
                List.of("Thục Phán", "thuc phan", "THỤC PHÁN", "phường Thục Phán", "p thuc phan", "Thục  Phán ")) {
            assertThat(codes(first(typed))).as(typed).containsExactly("01273");
        }
        assertThat(first("Thục Phán").match()).isEqualTo(Match.NAME);
        assertThat(first("Thuc Phan").match()).isEqualTo(Match.PLAIN_NAME);
    }

    @Test
    void whereTheToneStandsDoesNotMatter() {
        assertThat(codes(first("Quảng Hoà"))).isEqualTo(codes(first("Quảng Hòa")));
        assertThat(first("Quảng Hoà").match()).isEqualTo(Match.NAME);
    }

    @Test
    void aNameThatManyBearIsRankedByTheProvinceOfInterest() {
        assertThat(territories.search("Tân Thành", AFTER, Optional.of("79"), 20))
                .hasSizeGreaterThan(5);
        assertThat(territories
                        .search("Tân Thành", AFTER, Optional.of("96"), 20)
                        .getFirst()
                        .units()
                        .getFirst()
                        .province())
                .isEqualTo("96");
        assertThat(first("Tân Phú, Đồng Nai").units().getFirst().province()).isEqualTo("75");
    }

    @Test
    void anOldNameLeadsToTheUnitOfToday() {
        var found = first("Vĩnh Giang");
        assertThat(codes(found)).containsExactly("19414");
        assertThat(found.former().map(FormerUnit::name)).contains("Vĩnh Giang");
    }

    @Test
    void anOldDistrictLeadsToItsCommunes() {
        var found = territories.search("huyện Đakrông", AFTER, Optional.empty(), 20).stream()
                .filter(it -> it.former()
                        .map(FormerUnit::kind)
                        .filter("district"::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(found.units())
                .extracting(Unit::name)
                .containsExactlyInAnyOrder("Hướng Hiệp", "Đakrông", "Ba Lòng", "Tà Rụt", "La Lay");
    }

    @Test
    void anOldUnitThatWasSplitLeadsToCandidates() {
        var found = territories.search("06886", AFTER, Optional.empty(), 20).stream()
                .filter(it -> it.former().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(found.former().orElseThrow().split()).isTrue();
        assertThat(found.units()).hasSize(3);
    }

    @Test
    void quangBinhIsPartOfQuangTriNow() {
        assertThat(codes(first("tỉnh Quảng Bình"))).containsExactly("44");
        assertThat(territories.predecessors("44"))
                .extracting(FormerUnit::name)
                .containsExactlyInAnyOrder("Quảng Bình", "Quảng Trị");
    }

    @Test
    void aSlipOfTheFingerIsForgiven() {
        assertThat(codes(first("Thuc Phann"))).containsExactly("01273");
    }

    @Test
    void steeringCharactersAndEndlessTextFindNothingAndBreakNothing() {
        assertThat(territories.search("\u202E<script>alert(1)</script>", AFTER, Optional.empty(), 10))
                .isEmpty();
        assertThat(territories.search("x".repeat(10_000), AFTER, Optional.empty(), 10))
                .isEmpty();
        assertThat(territories.search("%_\\'\u0001", AFTER, Optional.empty(), 10))
                .isEmpty();
    }

    @Test
    void aPointLiesInTheNearestUnitAndSaysThatThisIsApproximate() {
        var located = territories.at(new Point(21.1568, 107.48475), AFTER).orElseThrow();
        assertThat(located.unit().code()).isEqualTo("06994");
        assertThat(located.approximate()).isTrue();
        assertThat(territories.at(new Point(12, 116.5), AFTER)).isEmpty();
    }

    @Test
    void neighboursAreNear() {
        var unit = territories.require("01273");
        assertThat(territories.neighbours(unit, AFTER)).extracting(Unit::name).contains("Tân Giang", "Nùng Trí Cao");
    }

    private Found first(String typed) {
        var found = territories.search(typed, AFTER, Optional.empty(), 20);
        assertThat(found).as(typed).isNotEmpty();
        return found.getFirst();
    }

    private static List<String> codes(Found found) {
        return found.units().stream().map(Unit::code).toList();
    }
}
