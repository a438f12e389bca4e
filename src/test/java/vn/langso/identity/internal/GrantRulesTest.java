package vn.langso.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.langso.identity.Grant;
import vn.langso.kernel.Role;

class GrantRulesTest {

    private static final Grant PROVINCE = new Grant(Role.PROVINCE_ADMINISTRATOR, "04");
    private static final Grant COMMUNE = new Grant(Role.COMMUNE_ADMINISTRATOR, "01273");

    @Test
    void aProvinceAdministratorReachesTheWholeProvinceAndNoOther() {
        assertThat(GrantRules.reaches(List.of(PROVINCE), commune(Role.OFFICER, "04", "01774")))
                .isTrue();
        assertThat(GrantRules.reaches(List.of(PROVINCE), province(Role.PROVINCE_ADMINISTRATOR, "04")))
                .isTrue();
        assertThat(GrantRules.reaches(List.of(PROVINCE), province(Role.LEADER, "22")))
                .isFalse();
    }

    @Test
    void aCommuneAdministratorReachesTheCommuneAlone() {
        assertThat(GrantRules.reaches(List.of(COMMUNE), commune(Role.APPROVER, "04", "01273")))
                .isTrue();
        assertThat(GrantRules.reaches(List.of(COMMUNE), commune(Role.OFFICER, "04", "01774")))
                .isFalse();
        assertThat(GrantRules.reaches(List.of(COMMUNE), province(Role.LEADER, "04")))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PROVINCE_ADMINISTRATOR", "COMMUNE_ADMINISTRATOR"})
    void nobodyElseGivesAnything(Role role) {
        assertThat(GrantRules.reaches(List.of(new Grant(role, "04")), commune(Role.HELPER, "04", "01273")))
                .isFalse();
    }

    @Test
    void administratorsBelongToTheirTier() {
        assertThat(GrantRules.fits(commune(Role.PROVINCE_ADMINISTRATOR, "04", "01273")))
                .isFalse();
        assertThat(GrantRules.fits(province(Role.COMMUNE_ADMINISTRATOR, "04"))).isFalse();
        assertThat(GrantRules.fits(commune(Role.COMMUNE_ADMINISTRATOR, "04", "01273")))
                .isTrue();
    }

    @Test
    void theSecondPersonIsNeitherTheFirstNorTheHolder() {
        var granter = UUID.randomUUID();
        var holder = UUID.randomUUID();
        assertThat(GrantRules.second(granter, Optional.of(granter), holder)).isFalse();
        assertThat(GrantRules.second(holder, Optional.of(granter), holder)).isFalse();
        assertThat(GrantRules.second(UUID.randomUUID(), Optional.of(granter), holder))
                .isTrue();
    }

    /** What somebody may give never lets the receiver reach what the giver does not. */
    @Test
    void nobodyGivesMoreThanOnesOwnReach() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var run = 0; run < 5_000; run++) {
            var own = grants(random);
            var given = seat(random);
            var beyond = seat(random);
            if (GrantRules.fits(given)
                    && GrantRules.reaches(own, given)
                    && GrantRules.reaches(List.of(new Grant(given.role(), given.area())), beyond)) {
                assertThat(GrantRules.reaches(own, beyond))
                        .as("seed %d: %s gives %s, who reaches %s", seed, own, given, beyond)
                        .isTrue();
            }
        }
    }

    private static List<Grant> grants(Random random) {
        var grants = new ArrayList<Grant>();
        for (var i = random.nextInt(3); i >= 0; i--) {
            var seat = seat(random);
            if (GrantRules.fits(seat)) {
                grants.add(new Grant(seat.role(), seat.area()));
            }
        }
        return grants;
    }

    private static Seat seat(Random random) {
        var role = Role.values()[random.nextInt(3)];
        var province = List.of("04", "22").get(random.nextInt(2));
        var communes = province.equals("04") ? List.of("01273", "01774") : List.of("06673", "07192");
        return random.nextBoolean()
                ? province(role, province)
                : commune(role, province, communes.get(random.nextInt(2)));
    }

    private static Seat province(Role role, String province) {
        return new Seat(role, province, Optional.empty(), Optional.empty());
    }

    private static Seat commune(Role role, String province, String commune) {
        return new Seat(role, province, Optional.of(commune), Optional.empty());
    }
}
