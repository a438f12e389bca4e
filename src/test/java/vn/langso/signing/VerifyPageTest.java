package vn.langso.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langso.testing.FormProof.formProof;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Ids;
import vn.langso.testing.PlatformTest;

@PlatformTest
class VerifyPageTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Slips slips;

    @Autowired
    private IssuedResults results;

    @Autowired
    private Papers papers;

    @Autowired
    private Verifier verifier;

    private final String code = "H14.16.3-261122-" + Ids.next();

    @Test
    void anybodyMayOpenIt() {
        assertThat(mvc.get().uri("/verify?lang=en")).hasStatusOk().bodyText().contains("Text of the QR code");
    }

    @Test
    void aGenuineCodeIsReadAndItsStatusTold() {
        results.enter("04", code, "UBND xã Trường Hà", LocalDate.of(2026, 11, 24), "ab".repeat(32));
        assertThat(check(slips.issue(slip())))
                .hasStatusOk()
                .bodyText()
                .contains("Nguyễn Thị Ánh", code, "Kết quả này còn hiệu lực.");
    }

    @Test
    void aReplacedResultNamesTheOneThatHolds() {
        results.enter("04", code, "UBND xã Trường Hà", LocalDate.of(2026, 11, 24), "ab".repeat(32));
        results.replace("04", code, "H14.16.3-261123-0001", Actor.system());
        assertThat(check(slips.issue(slip()))).bodyText().contains("thay thế bằng: H14.16.3-261123-0001");
        assertThat(mvc.get().uri("/verify/status.json?code=" + code))
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("REPLACED");
    }

    @Test
    void aForgedCodeIsNotShownAsGenuine() {
        var text = slips.issue(slip());
        var forged = text.substring(0, text.length() - 6) + "AAAAAA";
        assertThat(check(forged)).bodyText().contains("Đừng tin nội dung").doesNotContain("Nguyễn Thị Ánh</bdi>");
    }

    @Test
    void garbageIsRefusedBesideTheFieldAndKept() {
        assertThat(check("xin chào"))
                .hasStatus(422)
                .bodyText()
                .contains("xin chào", "Không đọc được mã này", "aria-invalid=\"true\"");
    }

    @Test
    void nothingIsRefused() {
        assertThat(check("")).hasStatus(422).bodyText().contains("Hãy chọn một tệp PDF");
    }

    @Test
    void aFileThatIsNoPdfIsRefusedBesideItsField() {
        var file = new MockMultipartFile("file", "a.pdf", "application/pdf", "hello".getBytes(StandardCharsets.UTF_8));
        assertThat(mvc.perform(form().file(file).with(formProof())))
                .hasStatus(422)
                .bodyText()
                .contains("Đây không phải tệp PDF");
    }

    @Test
    void theKeysAreOpenToAnybody() {
        assertThat(mvc.get().uri("/verify/keys.json"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.keys[0].crv")
                .isEqualTo("P-256");
        assertThat(mvc.get().uri("/verify/worker.js")).hasStatusOk().hasHeader("Service-Worker-Allowed", "/verify");
        assertThat(mvc.get().uri("/verify/manifest.webmanifest?lang=ur"))
                .bodyJson()
                .extractingPath("$.dir")
                .isEqualTo("rtl");
    }

    @Test
    void theListsOfTheDemosAuthorityAreOpenToAnybody() {
        verifier.verify(papers.set(PapersForTests.paper()));
        assertThat(mvc.get().uri("/verify/lists/demo-agencies.crl"))
                .hasStatusOk()
                .hasContentType("application/pkix-crl");
        assertThat(mvc.get().uri("/verify/lists/demo-root.crt")).hasStatus(404);
        assertThat(mvc.get().uri("/verify/lists/none.crl")).hasStatus(404);
        assertThat(mvc.get().uri("/verify/lists/..%2Fdemo-root.crl")).hasStatus(400);
    }

    private Slip slip() {
        return new Slip(
                "UBND xã Trường Hà",
                code,
                "Giấy xác nhận",
                "Nguyễn Thị Ánh",
                Instant.parse("2026-11-24T02:03:04Z"),
                Optional.empty());
    }

    private MvcTestResult check(String text) {
        return mvc.perform(form().param("slip", text).with(formProof()));
    }

    /** A form that says how large it is, as browsers do. */
    private static MockMultipartHttpServletRequestBuilder form() {
        var form = MockMvcRequestBuilders.multipart("/verify");
        form.content(new byte[1]);
        return form;
    }
}
