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
import vn.langso.identity.issuer.ApiToken;
import vn.langso.identity.signin.SignedIn;
import vn.langso.identity.signin.SignedIn.Way;
import vn.langso.kernel.Ids;
import vn.langso.kernel.Role;
import vn.langso.kernel.Scope;
import vn.langso.web.Access.Who;

class AccessRuleTest {

    private final AccessRule open = new AccessRule(Set.of(Who.EVERYBODY), Set.of(), 1, Set.of());
    private final AccessRule personal = new AccessRule(Set.of(Who.PERSON), Set.of(), 1, Set.of(Scope.ME_READ));
    private final AccessRule sure = new AccessRule(Set.of(Who.PERSON), Set.of(), 2, Set.of());
    private final AccessRule office = new AccessRule(Set.of(Who.STAFF), Set.of(Role.OFFICER), 1, Set.of());

    private final AccessRule shared =
            new AccessRule(Set.of(Who.STAFF, Who.PROGRAM), Set.of(Role.OFFICER), 1, Set.of(Scope.DOSSIERS_READ));

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
        assertThat(personal.judge(withToken(Scope.ME_READ))).isEqualTo(Verdict.ALLOWED);
        assertThat(personal.judge(withToken(Scope.DOSSIERS_READ))).isEqualTo(Verdict.OUT_OF_SCOPE);
        assertThat(open.judge(withToken())).isEqualTo(Verdict.ALLOWED);
        assertThat(sure.judge(withToken(Scope.ME_READ)))
                .as("a page takes no token")
                .isEqualTo(Verdict.REFUSED);
    }

    @Test
    void aProgramInItsOwnNameOpensOnlyWhatIsForPrograms() {
        var own = new Caller(Optional.empty(), List.of(), Optional.of(token(Scope.DOSSIERS_READ)));

        assertThat(shared.judge(own)).isEqualTo(Verdict.ALLOWED);
        assertThat(own.rows().areas()).containsExactly("04");
        assertThat(personal.judge(own)).isEqualTo(Verdict.OUT_OF_SCOPE);
        assertThat(office.judge(own)).isEqualTo(Verdict.REFUSED);
        assertThat(shared.judge(withToken(Scope.DOSSIERS_READ)))
                .as("a token of somebody without office")
                .isEqualTo(Verdict.REFUSED);
        assertThat(shared.judge(person(2, new Grant(Role.OFFICER, "01273")))).isEqualTo(Verdict.ALLOWED);
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

    private static Caller withToken(Scope... scopes) {
        return new Caller(Optional.of(signedIn(2)), List.of(), Optional.of(token(scopes)));
    }

    private static ApiToken token(Scope... scopes) {
        return new ApiToken(Ids.next(), "Phần mềm của tỉnh", "04", Set.of(scopes));
    }

    private static SignedIn signedIn(int level) {
        return new SignedIn(Ids.next(), "Lò Văn Sơn", level, Way.E_ID, Instant.EPOCH, Ids.next());
    }
}
