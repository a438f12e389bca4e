package vn.langso.territory.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.langso.testing.PlatformTest;

@PlatformTest
class AreasPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Test
    void theNationalMapShowsHoangSaAndTruongSa() {
        assertThat(mvc.get().uri("/areas"))
                .hasStatusOk()
                .bodyText()
                .contains("/areas/20333", "/areas/22736", "Hoàng", "Trường", "Tỉnh Cao Bằng");
    }

    @Test
    void everyLanguageShowsEveryKindOfPage() {
        for (var language : new String[] {"vi", "en", "id", "ar", "ur"}) {
            for (var page : new String[] {"/areas", "/areas/75", "/areas/19414", "/areas/26368?asOf=2026-04-29"}) {
                assertThat(mvc.get().uri(page).param("lang", language))
                        .as(page + language)
                        .hasStatusOk();
            }
        }
    }

    @Test
    void aSplitOldUnitIsAnsweredWithCandidates() {
        assertThat(mvc.get().uri("/areas").param("q", "huyện Đakrông"))
                .hasStatusOk()
                .bodyText()
                .contains("/areas/", "Tà Rụt", "La Lay");
    }

    @Test
    void scriptsInASearchStayText() {
        assertThat(mvc.get().uri("/areas").param("q", "<script>alert(1)</script>"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<script>alert");
    }

    @Test
    void anAbsurdDayIsRefused() {
        for (var day : new String[] {"0000-00-00", "9999-12-31", "hôm qua", "1800-01-01"}) {
            assertThat(mvc.get().uri("/api/v1/areas/04").param("asOf", day)).hasStatus(422);
        }
    }

    @Test
    void programsGetUnitsAndAskAgainForNothing() {
        var answer =
                mvc.get().uri("/api/v1/areas/75").param("asOf", "2026-04-29").exchange();
        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.area.kind")
                .isEqualTo("province");
        var tag = answer.getResponse().getHeader(HttpHeaders.ETAG);
        assertThat(mvc.get()
                        .uri("/api/v1/areas/75")
                        .param("asOf", "2026-04-29")
                        .header(HttpHeaders.IF_NONE_MATCH, String.valueOf(tag)))
                .hasStatus(304);
    }

    @Test
    void listsArePagedByKey() {
        var first = mvc.get().uri("/api/v1/areas?parent=04&limit=50").exchange();
        assertThat(first).bodyJson().extractingPath("$.items.length()").isEqualTo(50);
        assertThat(first).bodyJson().extractingPath("$.next").isNotNull();
        assertThat(mvc.get().uri("/api/v1/areas?parent=04&limit=101")).hasStatus(422);
    }

    @Test
    void aPointIsPlaced() {
        assertThat(mvc.get().uri("/api/v1/areas/at?lat=22.67&lon=106.26"))
                .bodyJson()
                .extractingPath("$.area.parent")
                .isEqualTo("04");
        assertThat(mvc.get().uri("/api/v1/areas/at?lat=48.8&lon=2.3")).hasStatus(422);
    }

    @Test
    void anUnknownUnitIsNotFound() {
        assertThat(mvc.get().uri("/areas/99999")).hasStatus(404);
        assertThat(mvc.get().uri("/api/v1/areas/99999")).hasStatus(404);
    }
}
