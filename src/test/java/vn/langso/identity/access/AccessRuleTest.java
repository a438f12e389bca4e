package vn.langso.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;
import vn.langso.identity.Grant;
import vn.langso.identity.access.AccessRule.Verdict;
import vn.langso.identity.signin.SignedIn;
import vn.langso.identity.signin.SignedIn.Way;
import vn.langso.kernel.Ids;
import vn.langso.kernel.Role;
import vn.langso.web.Access.Who;

class AccessRuleTest {

    private final AccessRule open = new AccessRule(Who.EVERYBODY, Set.of(), 1, "");
    private final AccessRule personal = new AccessRule(Who.PERSON, Set.of(), 1, "me.read");
    private final AccessRule sure = new AccessRule(Who.PERSON, Set.of(), 2, "");
    private final AccessRule office = new AccessRule(Who.STAFF, Set.of(Role.OFFICER), 1, "");

    @Test
    void everybodyIsAllowedWhereEverybodyIs() {
        assertThat(open.judge(Caller.NOBODY)).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void nobodyIsAskedToLogIn() {
        assertThat(personal.judge(Caller.NOBODY)).isEqualTo(Verdict.LOG_IN);
        assertThat(office.judge(Caller.NOBODY)).isEqualTo(Verdict.LOG_IN);
    }

    @Test
    void aLoginBelowTheLevelIsSentBack() {
        assertThat(sure.judge(person(1))).isEqualTo(Verdict.STEP_UP);
        assertThat(sure.judge(person(2))).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void anOfficeOpensOnlyWhatIsItsOwn() {
        assertThat(office.judge(person(2))).isEqualTo(Verdict.REFUSED);
        assertThat(office.judge(person(2, new Grant(Role.LEADER, "04")))).isEqualTo(Verdict.REFUSED);
        assertThat(office.judge(person(2, new Grant(Role.OFFICER, "01273")))).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void aTokenOpensOnlyWhatItWasGivenFor() {
        assertThat(personal.judge(withToken("me.read"))).isEqualTo(Verdict.ALLOWED);
        assertThat(personal.judge(withToken("areas.read"))).isEqualTo(Verdict.REFUSED);
        assertThat(sure.judge(withToken("me.read"))).as("a page takes no token").isEqualTo(Verdict.REFUSED);
    }

    @Test
    void anEndpointThatSaysNothingStopsTheStart() throws NoSuchMethodException {
        assertThat(AccessCheck.unclear(
                        List.of(new HandlerMethod(this, getClass().getDeclaredMethod("open")))))
                .hasSize(1);
    }

    void open() {}

    private static Caller person(int level, Grant... grants) {
        return new Caller(Optional.of(signedIn(level)), List.of(grants), Optional.empty());
    }

    private static Caller withToken(String scope) {
        return new Caller(Optional.of(signedIn(2)), List.of(), Optional.of(Set.of(scope)));
    }

    private static SignedIn signedIn(int level) {
        return new SignedIn(Ids.next(), "Lò Văn Sơn", level, Way.E_ID, Instant.EPOCH, Ids.next());
    }
}
