package vn.langso.web;

/** The real texts, without a running platform. */
public final class TextsForTests {

    private TextsForTests() {}

    public static Texts texts() {
        return new Texts();
    }
}
