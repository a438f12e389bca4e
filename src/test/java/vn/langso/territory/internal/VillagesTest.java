package vn.langso.territory.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Ids;
import vn.langso.kernel.Problem;
import vn.langso.kernel.Refusal;
import vn.langso.territory.AreaScope;
import vn.langso.territory.ChangeVillages;
import vn.langso.territory.TerritoryProblem;
import vn.langso.territory.Village;
import vn.langso.territory.VillageAct;
import vn.langso.territory.VillageKind;
import vn.langso.territory.VillageName;
import vn.langso.territory.VillageVersion;
import vn.langso.territory.Villages;
import vn.langso.testing.PlatformTest;

@PlatformTest
class VillagesTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 8, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 3, 1);
    private static final Actor OFFICER = Actor.officer(UUID.randomUUID(), "01");

    @Autowired
    Villages villages;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aVillageIsCreatedRenamedAndKeepsItsHistory() {
        var commune = "00004";
        var code = create(commune, "Nà Mẫu");
        villages.change(
                command(commune, VillageAct.RENAME, List.of(new VillageVersion(code, 1)), "Nà Đẹp"),
                OFFICER,
                scope(commune));

        assertThat(code).isEqualTo("00004.001");
        assertThat(villages.find(code, LATER.minusDays(1)).map(Village::name)).contains("Nà Mẫu");
        assertThat(villages.find(code, LATER).map(Village::name)).contains("Nà Đẹp");
        assertThat(villages.find(code, FIRST.minusDays(1))).isEmpty();
        assertThat(villages.history(commune)).hasSize(2).first().satisfies(change -> {
            assertThat(change.before()).containsExactly("Nà Mẫu");
            assertThat(change.after()).containsExactly("Nà Đẹp");
        });
    }

    @Test
    void mergedVillagesEndAndANewOneBegins() {
        var commune = "00008";
        var one = create(commune, "Một");
        var other = create(commune, "Hai");
        var merged = villages.change(
                command(
                        commune,
                        VillageAct.MERGE,
                        List.of(new VillageVersion(one, 1), new VillageVersion(other, 1)),
                        "Một"),
                OFFICER,
                scope(commune));

        assertThat(merged).containsExactly("00008.003");
        assertThat(villages.of(commune, LATER)).extracting(Village::code).containsExactly("00008.003");
        assertThat(villages.of(commune, LATER.minusDays(1)))
                .extracting(Village::code)
                .containsExactly(one, other);
    }

    @Test
    void aSplitVillageBecomesSeveral() {
        var commune = "00025";
        var code = create(commune, "Chung");
        var split = new ChangeVillages(
                Ids.next(),
                commune,
                VillageAct.SPLIT,
                List.of(new VillageVersion(code, 1)),
                List.of(new VillageName(VillageKind.THON, "Trên"), new VillageName(VillageKind.THON, "Dưới")),
                LATER,
                "9/NQ-HĐND");

        assertThat(villages.change(split, OFFICER, scope(commune))).containsExactly("00025.002", "00025.003");
        assertThat(villages.of(commune, LATER)).extracting(Village::name).containsExactly("Trên", "Dưới");
    }

    @Test
    void aRepeatChangesNothingAndAKeyServesOnce() {
        var commune = "00070";
        var command = command(commune, VillageAct.CREATE, List.of(), "Lặp");
        var first = villages.change(command, OFFICER, scope(commune));

        assertThat(villages.change(command, OFFICER, scope(commune))).isEqualTo(first);
        assertThat(villages.of(commune, LATER)).hasSize(1);
        var other = new ChangeVillages(
                command.key(),
                commune,
                VillageAct.CREATE,
                List.of(),
                List.of(new VillageName(VillageKind.BAN, "Khác")),
                LATER,
                "9/NQ-HĐND");
        refuses(TerritoryProblem.KEY_REUSED, () -> villages.change(other, OFFICER, scope(commune)));
    }

    @Test
    void whoeverDecidesOnAnOldVersionIsToldSo() {
        var commune = "00097";
        var code = create(commune, "Cũ");
        villages.change(
                command(commune, VillageAct.RENAME, List.of(new VillageVersion(code, 1)), "Mới"),
                OFFICER,
                scope(commune));
        refuses(
                TerritoryProblem.VILLAGE_CHANGED,
                () -> villages.change(
                        command(commune, VillageAct.RENAME, List.of(new VillageVersion(code, 1)), "Mới hơn"),
                        OFFICER,
                        scope(commune)));
    }

    @Test
    void anotherCommunesOfficeDecidesNothingHere() {
        refuses(
                TerritoryProblem.OUT_OF_AREA,
                () -> villages.change(command("00103", VillageAct.CREATE, List.of(), "Lạ"), OFFICER, scope("00097")));
        assertThat(villages.change(command("00103", VillageAct.CREATE, List.of(), "Quen"), OFFICER, scope("01")))
                .hasSize(1);
    }

    @Test
    void namesThatSteerTextMakeMarkupOrNeverEndAreRefused() {
        for (var name : List.of("<script>alert(1)</script>", "Nà\u202Eba", "x".repeat(10_000), "", "  ", "a\u0000b")) {
            refuses(
                    TerritoryProblem.VILLAGE_INVALID,
                    () -> villages.change(
                            command("00118", VillageAct.CREATE, List.of(), name), OFFICER, scope("00118")));
        }
        assertThat(villages.of("00118", LATER)).isEmpty();
    }

    @Test
    void aListIsReadFirstAndEnteredOnceWhenConfirmed() {
        var commune = "00127";
        var csv = """
                Tên,Loại,Ngày,Căn cứ
                Nà Lần,thôn,2025-08-01,1/NQ-HĐND
                Nà Cốc,Bản,1/8/2025,1/NQ-HĐND
                """;
        var list = villages.preview(commune, "thon.csv", bytes(csv), OFFICER, scope(commune));
        assertThat(list.problems()).isEmpty();
        assertThat(villages.of(commune, LATER)).isEmpty();

        assertThat(villages.confirm(commune, list.id(), OFFICER, scope(commune)))
                .isEqualTo(2);
        assertThat(villages.confirm(commune, list.id(), OFFICER, scope(commune)))
                .isEqualTo(2);
        assertThat(villages.of(commune, LATER)).extracting(Village::name).containsExactly("Nà Lần", "Nà Cốc");
    }

    @Test
    void everyWrongRowOfAListIsNamed() {
        var csv = """
                Tên,Loại,Ngày,Căn cứ
                Nà Lần,thôn,2025-08-01,1/NQ-HĐND
                Nà Lần,thôn,2025-08-01,1/NQ-HĐND
                Nà Sai,lâu đài,2025-08-01,1/NQ-HĐND
                Nà Xưa,thôn,1825-08-01,1/NQ-HĐND
                Nà Mai,thôn,ngày mai,1/NQ-HĐND
                """;
        var list = villages.preview("00136", "thon.csv", bytes(csv), OFFICER, scope("00136"));
        assertThat(list.problems()).extracting("row").containsExactlyInAnyOrder(3, 4, 5, 6);
        refuses(TerritoryProblem.LIST_UNKNOWN, () -> villages.confirm("00136", list.id(), OFFICER, scope("00136")));
    }

    @Test
    void aWriteThatForgotItsBoundChangesNothing() {
        create("00145", "Yên");
        assertThat(jdbc.sql("update village set version = version + 1").update())
                .isZero();
        assertThat(new AreaScope(Set.of("00097"))
                        .rows(null)
                        .call(() -> jdbc.sql("update village set version = version + 1 where code = '00145.001'")
                                .update()))
                .isZero();
    }

    @Test
    void aReadThatForgotItsBoundShowsNothing() {
        var csv = "Tên,Loại,Ngày,Căn cứ\nNà Lần,thôn,2025-08-01,1/NQ-HĐND\n";
        villages.preview("00145", "thon.csv", bytes(csv), OFFICER, scope("00145"));
        assertThat(lists()).isZero();
        assertThat(new AreaScope(Set.of("00097")).rows(null).call(this::lists)).isZero();
        assertThat(scope("00145").rows(null).call(this::lists)).isEqualTo(1);
    }

    private int lists() {
        return jdbc.sql("select count(*) from village_list where commune = '00145'")
                .query(Integer.class)
                .single();
    }

    private String create(String commune, String name) {
        var command = new ChangeVillages(
                Ids.next(),
                commune,
                VillageAct.CREATE,
                List.of(),
                List.of(new VillageName(VillageKind.THON, name)),
                FIRST,
                "1/NQ-HĐND");
        return villages.change(command, OFFICER, scope(commune)).getFirst();
    }

    private static ChangeVillages command(String commune, VillageAct act, List<VillageVersion> before, String name) {
        return new ChangeVillages(
                Ids.next(), commune, act, before, List.of(new VillageName(VillageKind.THON, name)), LATER, "9/NQ-HĐND");
    }

    private static AreaScope scope(String root) {
        return new AreaScope(Set.of(root));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void refuses(Problem problem, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }
}
