package vn.langso.signing.web;

import java.util.List;
import java.util.Locale;
import vn.langso.signing.SignatureLevel;
import vn.langso.signing.SigningState;
import vn.langso.web.Page;
import vn.langso.web.Tab;

/** The words in which the desk's pages speak of papers that are being signed. */
public final class SigningWords {

    private static final String TASKS = "/desk/signing";
    private static final String DEBTS = "/desk/signing/debts";

    private SigningWords() {}

    public static String of(Page page, SigningState state) {
        return page.text("signing.state." + state.name().toLowerCase(Locale.ROOT));
    }

    public static String of(Page page, SignatureLevel level) {
        return page.text("signing.level." + level.name().toLowerCase(Locale.ROOT));
    }

    /** @param code of the problem that a try met */
    public static String problem(Page page, String code) {
        return page.text("problem." + code);
    }

    public static List<Tab> tabs(Page page) {
        return List.of(tab(page, "signing.desk.tasks", TASKS), tab(page, "signing.desk.debts", DEBTS));
    }

    private static Tab tab(Page page, String label, String address) {
        return new Tab(page.text(label), address, page.path().equals(address));
    }
}
