package vn.langso.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langso.dossiers.Births.OFFICER;
import static vn.langso.dossiers.Births.PARENT;
import static vn.langso.dossiers.Births.WARD;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.dossiers.Births;
import vn.langso.dossiers.Desk;
import vn.langso.dossiers.DeskAct;
import vn.langso.dossiers.Dossiers;
import vn.langso.procedures.DossierCode;
import vn.langso.testing.BrowserTest;
import vn.langso.testing.Look;
import vn.langso.testing.Screen;
import vn.langso.testing.Screens;
import vn.langso.web.Language;

/** Officers at work with dossiers, on a phone. */
@BrowserTest
class DeskIT {

    @Autowired
    Dossiers dossiers;

    @Autowired
    Desk desk;

    @ParameterizedTest
    @EnumSource(names = {"VI", "UR"})
    void takesADossierFromTheListToItsSignature(Language language, Screens screens) {
        var code = dossiers.submit(Births.submission(), PARENT);
        var officer = screens.phone(language).logIn("caobang-officer");

        inOrder(officer.open("/desk/dossiers?tab=FREE&text=" + code));
        officer.page().click("a[href='/desk/dossiers/" + code + "']");
        inOrder(officer);
        officer.page().click("form[action$='/acts/receive'] button");
        inOrder(officer);
        officer.page().fill("#next-note", "Đủ giấy tờ");
        officer.page().click("button[value=propose]");
        inOrder(officer);

        var approver = screens.phone(language).logIn("caobang-approver");
        inOrder(approver.open("/desk/dossiers/" + code));
        approver.page().click("a[href$='/approval']");
        inOrder(approver);
        assertThat(approver.page().textContent(".draft")).contains("Nông Minh An", "Đàm Quốc Việt");
        approver.page().click("form[action$='/approval'] button");
        approver.page().waitForURL("**?done=approve");
        inOrder(approver);
    }

    @ParameterizedTest
    @EnumSource(names = {"VI", "UR"})
    void signsSeveralAtOnce(Language language, Screens screens) {
        var chosen = Stream.of(proposed(), proposed()).toList();
        var approver = screens.phone(language).logIn("caobang-approver").open("/desk/approvals");
        inOrder(approver);
        chosen.forEach(code -> approver.page().check("input[value^='" + code + "~']"));
        approver.page().click("form[action='/desk/approvals/review'] > .actions button");
        inOrder(approver);
        approver.page().click("form[action='/desk/approvals'] button");
        approver.page().waitForURL("**/desk/approvals/outcome?**");
        inOrder(approver);
        chosen.forEach(
                code -> assertThat(approver.page().textContent(".outcomes")).contains(code.value()));
    }

    static Stream<Arguments> actsInLanguages() {
        return Stream.of("supplement", "refusal", "assignment", "opinion", "receive")
                .flatMap(act -> Stream.of(Language.VI, Language.UR).map(language -> Arguments.of(act, language)));
    }

    @ParameterizedTest
    @MethodSource("actsInLanguages")
    void asksForWhatAnActNeedsOnTheNarrowestScreen(String act, Language language, Screens screens) {
        var code = dossiers.submit(Births.submission(), PARENT);
        var officer = screens.of(Look.phone(language).narrow())
                .logIn("caobang-officer")
                .open("/desk/dossiers/" + code + "/acts/" + act);

        inOrder(officer);
    }

    private DossierCode proposed() {
        var code = dossiers.submit(Births.submission(), PARENT);
        desk.act(code, 1, new DeskAct.Receive(), OFFICER, WARD);
        desk.act(code, 3, new DeskAct.EndStep("propose", ""), OFFICER, WARD);
        return code;
    }

    private static void inOrder(Screen screen) {
        screen.assertFits().assertAccessible().assertQuiet();
    }
}
