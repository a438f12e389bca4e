package vn.langso.procedures.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;
import vn.langso.procedures.ProcedureQuery;
import vn.langso.procedures.Procedures;
import vn.langso.testing.PlatformTest;
import vn.langso.web.Language;

@PlatformTest
class ProcedurePagesTest {

    private static final String LINKED_DATA = "application/ld+json";
    private static final int FIRST_PACKETS = 14 * 1024;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Procedures procedures;

    @Autowired
    JsonMapper json;

    @ParameterizedTest
    @EnumSource
    void everyProcedureIsShownInEveryLanguage(Language language) {
        for (var procedure : procedures.list(ProcedureQuery.all()).items()) {
            assertThat(mvc.get().uri("/procedures/{code}?lang={lang}", procedure.code(), language.tag()))
                    .hasStatusOk()
                    .bodyText()
                    .contains("dir=\"" + language.direction() + "\"", procedure.code());
        }
    }

    @Test
    void tellsPapersTimeCostAndWhereToAsk() {
        assertThat(mvc.get().uri("/procedures/1.004222?lang=vi"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Đăng ký thường trú", "CT01", "7 ngày làm việc", "20.000", "10.000", "Luật Cư trú 68/2020/QH14")
                .contains("Cổng Dịch vụ công quốc gia", "Tổ công nghệ số cộng đồng");
    }

    @Test
    void theOfficialNameStandsBesideATranslation() {
        assertThat(mvc.get().uri("/procedures/1.001193?lang=ur"))
                .bodyText()
                .contains("پیدائش کا اندراج", "lang=\"vi\" dir=\"ltr\">Đăng ký khai sinh<");
    }

    @Test
    void theBeginningOffersLifeEvents() {
        assertThat(mvc.get().uri("/procedures?lang=id"))
                .hasStatusOk()
                .bodyText()
                .contains("Punya anak", "/procedures?event=having-a-child", "after=");
    }

    @Test
    void aSearchIsKeptInItsFieldAndNeverRunAsMarkup() {
        assertThat(mvc.get().uri("/procedures?lang=vi&q={q}", "\"><script>alert(1)</script>"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<script>alert")
                .contains("Chưa tìm thấy thủ tục nào");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/procedures?lang=vi", "/procedures/1.013831?lang=ur", "/procedures/1.001193?lang=vi"})
    void theFirstViewFitsTheFirstPackets(String address) throws Exception {
        var body = mvc.get().uri(address).exchange().getResponse().getContentAsByteArray();
        var packed = new java.io.ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        }
        assertThat(packed.size()).isLessThan(FIRST_PACKETS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/procedures/9.999999", "/procedures?event=flying"})
    void whatIsNotThereIsNotFound(String address) {
        assertThat(mvc.get().uri(address)).hasStatus(404);
    }

    @Test
    void linkedDataIsUnderTheSameAddressAndUnderItsOwn() throws Exception {
        var negotiated =
                mvc.get().uri("/procedures/1.001193").accept(LINKED_DATA).exchange();
        var direct = mvc.get().uri("/procedures/1.001193.jsonld").exchange();
        assertThat(negotiated).hasStatusOk().hasContentTypeCompatibleWith(LINKED_DATA);
        assertThat(direct).hasStatusOk().hasContentTypeCompatibleWith(LINKED_DATA);
        assertThat(direct.getResponse().getContentAsString())
                .isEqualTo(negotiated.getResponse().getContentAsString());
    }

    @Test
    void linkedDataSpeaksCpsvAndSchemaOrg() throws Exception {
        var data = json.readTree(mvc.get()
                .uri("/procedures/1.004222.jsonld")
                .exchange()
                .getResponse()
                .getContentAsByteArray());
        assertThat(data.at("/@type").valueStream().map(it -> it.asString()))
                .containsExactly("cpsv:PublicService", "schema:GovernmentService");
        assertThat(data.at("/dct:identifier").asString()).isEqualTo("1.004222");
        assertThat(data.at("/dct:title").size()).isEqualTo(5);
        assertThat(data.at("/cv:hasChannel/1/cv:hasCost/0/cv:value").asInt()).isEqualTo(10_000);
        assertThat(data.at("/cpsv:hasInput").size()).isEqualTo(3);
    }

    @Test
    void aBrowserStillGetsThePage() {
        assertThat(mvc.get().uri("/procedures/1.001193").accept("text/html,application/xhtml+xml,*/*;q=0.8"))
                .hasStatusOk()
                .hasContentTypeCompatibleWith(MediaType.TEXT_HTML);
        assertThat(mvc.get().uri("/procedures/1.001193").accept(MediaType.ALL))
                .hasStatusOk()
                .hasContentTypeCompatibleWith(MediaType.TEXT_HTML);
    }

    @Test
    void programsPageThroughTheCatalogue() throws Exception {
        var first = json.readTree(mvc.get()
                .uri("/api/v1/procedures?limit=50")
                .exchange()
                .getResponse()
                .getContentAsByteArray());
        assertThat(first.at("/items").size()).isEqualTo(50);
        var rest = json.readTree(mvc.get()
                .uri(
                        "/api/v1/procedures?limit=50&after={after}",
                        first.at("/next").asString())
                .exchange()
                .getResponse()
                .getContentAsByteArray());
        assertThat(rest.at("/items").size()).isEqualTo(7);
        assertThat(rest.has("next")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/procedures?field=HT&level=commune", "/api/v1/procedures/1.001193"})
    void whoHasItAlreadyIsToldSo(String address) {
        var first = mvc.get().uri(address).exchange();
        assertThat(first).hasStatusOk().containsHeader(HttpHeaders.ETAG);
        var tag = Objects.requireNonNull(first.getResponse().getHeader(HttpHeaders.ETAG));
        assertThat(mvc.get().uri(address).header(HttpHeaders.IF_NONE_MATCH, tag))
                .hasStatus(304)
                .body()
                .isEmpty();
        assertThat(mvc.get().uri(address).header(HttpHeaders.IF_NONE_MATCH, "\"other\""))
                .hasStatusOk();
    }

    @Test
    void theApiGivesTheWholeRecord() throws Exception {
        var record = json.readTree(mvc.get()
                .uri("/api/v1/procedures/1.001193")
                .exchange()
                .getResponse()
                .getContentAsByteArray());
        assertThat(record.at("/name/ar").asString()).isEqualTo("تسجيل الولادة");
        assertThat(record.at("/channels/0/deadline/unit").asString()).isEqualTo("same_day");
        assertThat(record.at("/papers/1/prefill").asString()).isEqualTo("health_db");
    }

    @ParameterizedTest
    @CsvSource({"limit=101", "limit=0", "level=galaxy", "limit=many"})
    void theApiRefusesWhatItCannotAnswer(String query) {
        assertThat(mvc.get().uri("/api/v1/procedures?" + query)).matches(result -> {
            var status = result.getResponse().getStatus();
            assertThat(status).isBetween(400, 422);
        });
    }
}
