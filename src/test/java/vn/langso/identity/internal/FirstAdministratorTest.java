package vn.langso.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.langso.identity.FirstAdministrator;
import vn.langso.identity.PeopleProblem;
import vn.langso.kernel.Refusal;
import vn.langso.testing.Guest;
import vn.langso.testing.PlatformTest;

/** The first administrator of a province comes in by the command line, and alone. */
@PlatformTest
class FirstAdministratorTest {

    private static final String PROVINCE = "38";

    @Value("${langso.base-url}")
    String base;

    @Autowired
    FirstAdministrator first;

    @Test
    void theCodeOpensTheDeskOnceAndASecondFirstOneNeedsForce() {
        var code = first.create("Lê Thị Đầu", "038190000017", PROVINCE, false);

        var guest = new Guest(base);
        var form = guest.get("/login/code");
        guest.post("/login/code", Map.of("code", code, "_csrf", form.formToken()));
        assertThat(guest.get("/desk/staff").status()).isEqualTo(200);

        assertThatThrownBy(() -> first.create("Lê Văn Nhì", "038090000018", PROVINCE, false))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.problem()).isEqualTo(PeopleProblem.ADMINISTRATOR_EXISTS));
        assertThat(first.create("Lê Văn Nhì", "038090000018", PROVINCE, true)).isNotEqualTo(code);
    }

    @Test
    void aProvinceThatIsNoneIsRefused() {
        assertThatThrownBy(() -> first.create("Lê Thị Ba", "038190000019", "99", false))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.problem()).isEqualTo(PeopleProblem.GRANT_WRONG));
    }
}
