package vn.langso.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langso.testing.FormProof.formProof;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.langso.testing.PlatformTest;

@PlatformTest
class ProblemsTest {

    @Autowired
    private MockMvcTester browser;

    @Test
    void tellsABrowserInItsLanguageThatAPageIsNotThere() {
        var answer = browser.get()
                .uri("/no-such-page")
                .header("Accept-Language", "ar")
                .exchange();

        assertThat(answer).hasStatus(404).hasContentType("text/html;charset=UTF-8");
        assertThat(answer).bodyText().contains("dir=\"rtl\"", "لم يُعثر على هذه الصفحة");
    }

    @Test
    void tellsAProgramWithProblemDetails() {
        assertThat(json("/test/refusal/CONFLICT"))
                .hasStatus(409)
                .hasContentType("application/problem+json")
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"type": "urn:langso:problem:web.conflict",
                         "title": "Somebody else has just changed this",
                         "status": 409,
                         "errors": [{"field": "name", "message": "Please fill this in"}]}""");
    }

    @Test
    void saysWhenToAskAgainWhileItIsBusy() {
        assertThat(json("/test/refusal/BUSY")).hasStatus(503).hasHeader("Retry-After", "10");
    }

    @Test
    void answersEveryPathBelowApiWithProblemDetails() {
        assertThat(browser.get().uri("/api/no-such-thing").accept(MediaType.TEXT_HTML))
                .hasStatus(404)
                .hasContentType("application/problem+json");
    }

    @Test
    void blamesTheFieldsThatBeanValidationRefused() {
        assertThat(post("""
                        {"name": "", "age": 200}"""))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].message")
                .asArray()
                .containsExactlyInAnyOrder(
                        "Please fill this in", "Use between 2 and 10 characters", "Enter 150 or less");
    }

    @Test
    void saysThatAGarbledBodyCannotBeRead() {
        assertThat(post("{\"name\": \uD83D"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:langso:problem:web.unreadable");
    }

    @Test
    void refusesAMethodThatThePageDoesNotTake() {
        assertThat(browser.delete().uri("/").with(formProof())).hasStatus(405);
    }

    @Test
    void namesTheRequestWhenItIsOurOwnFault() {
        var answer = browser.get()
                .uri("/test/defect")
                .header("X-Request-Id", "from-the-proxy-1")
                .exchange();

        assertThat(answer).hasStatus(500).hasHeader("X-Request-Id", "from-the-proxy-1");
        assertThat(answer).bodyText().contains("from-the-proxy-1").doesNotContain("as wished");
    }

    @Test
    void makesAnIdOfItsOwnInPlaceOfAGarbledOne() {
        var answer = browser.get().uri("/").header("X-Request-Id", "<script>").exchange();

        assertThat(answer.getResponse().getHeader("X-Request-Id")).matches("[0-9a-f-]{36}");
    }

    private MvcTestResult json(String path) {
        return browser.get()
                .uri(path)
                .accept(MediaType.APPLICATION_JSON)
                .header("Accept-Language", "en")
                .exchange();
    }

    private MvcTestResult post(String body) {
        return browser.post()
                .uri("/test/json")
                .with(formProof())
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .header("Accept-Language", "en")
                .content(body)
                .exchange();
    }
}
