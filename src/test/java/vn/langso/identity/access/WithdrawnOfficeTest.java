package vn.langso.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.langso.identity.GrantRole;
import vn.langso.identity.Staff;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Ids;
import vn.langso.kernel.Role;
import vn.langso.kernel.Vietnam;
import vn.langso.testing.Guest;
import vn.langso.testing.PlatformTest;

@PlatformTest
class WithdrawnOfficeTest {

    private static final UUID ADMINISTRATOR = UUID.fromString("01980000-0000-7000-8000-000022000001");

    @Value("${langso.base-url}")
    String base;

    @Autowired
    Staff staff;

    @Test
    void anOfficeThatIsTakenBackOpensNothingAtTheVeryNextRequest() {
        var grant = new GrantRole(
                Ids.next(),
                "Nguyễn Thị Kim Oanh",
                "022190022518",
                Optional.empty(),
                Role.AUDITOR,
                "06673",
                Vietnam.today(InstantSource.system()),
                Optional.empty());
        staff.grant(grant, Actor.officer(ADMINISTRATOR, "22"));
        var holder = new Guest(base);
        holder.logIn("quangninh-parent", 2);
        assertThat(holder.get("/desk/audit").status()).isEqualTo(200);

        staff.withdraw(grant.id(), "the trial is over", Actor.officer(ADMINISTRATOR, "22"));

        assertThat(holder.get("/desk/audit").status()).isEqualTo(403);
        assertThat(holder.get("/me").status()).as("still logged in").isEqualTo(200);
    }
}
