package vn.langso.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.env.MockEnvironment;
import vn.langso.database.DatabaseProblem;
import vn.langso.kernel.Problem;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Version;
import vn.langso.web.Language;
import vn.langso.web.Texts;

/** What the operator is told, and when a start is refused before anything is touched. */
class ConsoleTest {

    private static final Texts TEXTS = new Texts();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"vi_VN.UTF-8, VI", "ar, AR", "ur_PK@x, UR", "id_ID, ID", "C.UTF-8, EN", "POSIX, EN", "de_DE, EN"})
    void theSystemsLanguageIsSpoken(String lang, Language language) {
        assertThat(Console.language(Map.of("LANG", lang))).isEqualTo(language);
    }

    @Test
    void theMostParticularVariableDecides() {
        assertThat(Console.language(Map.of("LC_ALL", "id_ID.UTF-8", "LANG", "vi_VN.UTF-8")))
                .isEqualTo(Language.ID);
        assertThat(Console.language(Map.of())).isEqualTo(Language.EN);
    }

    @ParameterizedTest
    @EnumSource(OperationsProblem.class)
    void everyRefusalHasItsWordsInEveryLanguage(OperationsProblem problem) {
        hasWords(problem);
    }

    @ParameterizedTest
    @EnumSource(DatabaseProblem.class)
    void everyRefusalOfTheDatabaseToo(DatabaseProblem problem) {
        hasWords(problem);
    }

    @Test
    void oneProgramRunsOnAHome() {
        var home = home();
        try (var first = HomeLock.take(home)) {
            assertThat(first).isNotNull();
            refuses(OperationsProblem.HOME_IN_USE, () -> HomeLock.take(home));
        }
        HomeLock.take(home).close();
    }

    @Test
    void anOlderProgramLeavesANewersHomeAlone() {
        var home = home();
        new HomeVersion(home).note(new Version("2.0.0"));

        refuses(DatabaseProblem.NEWER_DATA, () -> new HomeVersion(home).admit(new Version("1.9.0")));
        new HomeVersion(home).admit(new Version("2.0.0"));
    }

    @Test
    void aPortThatIsTakenIsSaid() throws Exception {
        try (var taken = new ServerSocket(0)) {
            refuses(OperationsProblem.PORT_IN_USE, () -> new FreePort(taken.getLocalPort()).require());
        }
    }

    @Test
    void aRemovedSettingStopsTheStartAndNamesItsSuccessor() {
        var environment = new MockEnvironment().withProperty("langso.old", "x");

        assertThatThrownBy(() -> new RemovedSettings(Map.of("langso.old", "langso.new")).reject(environment))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly("langso.old", "langso.new"));
        new RemovedSettings(Map.of("langso.older", "langso.new")).reject(environment);
    }

    @Test
    void longWorkSaysHowLongItIsGoingToTake() {
        var written = new ByteArrayOutputStream();
        var stream = new PrintStream(written, true, StandardCharsets.UTF_8);
        var nanos = new AtomicLong();
        var progress = new ProgressLine(new Console(TEXTS, Language.EN, stream, stream), "Copying", stream, nanos::get);
        nanos.set(30_000_000_000L);
        progress.at(75, 100);

        assertThat(written.toString(StandardCharsets.UTF_8)).contains("Copying: 75% – about 10 seconds left");
    }

    private static void hasWords(Problem problem) {
        for (var language : Language.values()) {
            assertThat(TEXTS.get(language, "problem." + problem.code(), "first", "second"))
                    .isNotBlank()
                    .doesNotContain("{");
        }
    }

    private static void refuses(Problem problem, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }

    private Home home() {
        var home = new Home(folder.resolve("home"));
        home.make();
        return home;
    }
}
