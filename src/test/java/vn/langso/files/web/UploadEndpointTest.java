package vn.langso.files.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.langso.files.Samples;
import vn.langso.files.StoredFiles;
import vn.langso.files.Uploads;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Ids;
import vn.langso.testing.PlatformTest;

/** The protocol as its clients speak it, for one person who is there. */
@PlatformTest
class UploadEndpointTest {

    @Autowired
    Uploads uploads;

    @Autowired
    StoredFiles files;

    @Autowired
    ApplicationContext context;

    private final Actor actor = Actor.self(Ids.next());
    private final byte[] paper = Samples.pdf("", Samples.bytes("(protocol)"));
    private MockMvcTester mvc;

    @BeforeEach
    void prepare() {
        mvc = MockMvcTester.create(MockMvcBuilders.standaloneSetup(
                        new UploadEndpoint(uploads), new DownloadEndpoint(files), new MyFilesPage(files))
                .setControllerAdvice(context.getBeansWithAnnotation(ControllerAdvice.class)
                        .values()
                        .toArray())
                .addMappedInterceptors(new String[] {"/files/uploads/**"}, new TusVersion())
                .setCustomArgumentResolvers(new ThisPerson())
                .build());
    }

    @Test
    void saysWhatItSpeaks() {
        var answer = mvc.options().uri("/files/uploads").exchange();
        assertThat(answer).hasStatus(204).hasHeader("Tus-Version", "1.0.0").containsHeader("Tus-Max-Size");
        assertThat(answer.getResponse().getHeader("Tus-Extension")).contains("creation", "termination");
    }

    @Test
    void refusesAnotherVersion() {
        assertThat(mvc.head().uri("/files/uploads/" + Ids.next()).header("Tus-Resumable", "0.2.2"))
                .hasStatus(412)
                .hasHeader("Tus-Version", "1.0.0");
    }

    @Test
    void takesAFileInTwoPiecesAndGivesItOut() {
        var place = place(begin(Ids.next(), paper.length));
        assertThat(append(place, 0, Arrays.copyOf(paper, 100))).hasStatus(204).hasHeader("Upload-Offset", "100");
        assertThat(tus(mvc.head().uri(place)).exchange())
                .hasStatus(204)
                .hasHeader("Upload-Offset", "100")
                .hasHeader("Upload-Length", "" + paper.length);
        assertThat(append(place, 100, Arrays.copyOfRange(paper, 100, paper.length)))
                .hasStatus(204)
                .hasHeader("Upload-Offset", "" + paper.length);

        var given = mvc.get().uri(place.replace("/uploads", "")).exchange();
        assertThat(given)
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_PDF)
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        assertThat(given.getResponse().getContentAsByteArray()).isEqualTo(paper);
        assertThat(given.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .startsWith("attachment;");
        assertThat(given.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).contains("private");
    }

    @Test
    void givesPartsAndNothingToWhoHasItAlready() {
        var place = place(begin(Ids.next(), paper.length));
        append(place, 0, paper);
        var file = place.replace("/uploads", "");
        var part = mvc.get().uri(file).header("Range", "bytes=0-4").exchange();
        assertThat(part).hasStatus(206).hasHeader("Content-Range", "bytes 0-4/" + paper.length);
        var tag = java.util.Objects.requireNonNull(part.getResponse().getHeader("ETag"));
        assertThat(mvc.get().uri(file).header("If-None-Match", tag)).hasStatus(304);
    }

    @Test
    void theSameKeyLeadsToTheSamePlace() {
        var key = Ids.next();
        assertThat(place(begin(key, 100))).isEqualTo(place(begin(key, 100)));
        assertThat(begin(key, 101)).hasStatus(409);
    }

    @Test
    void aPieceFromTheWrongPlaceIsAConflict() {
        var place = place(begin(Ids.next(), paper.length));
        assertThat(append(place, 7, paper)).hasStatus(409);
        assertThat(append("/files/uploads/" + Ids.next(), 0, paper)).hasStatus(404);
    }

    @Test
    void aGigabyteIsRefusedByItsAnnouncement() {
        assertThat(begin(Ids.next(), 1L << 30)).hasStatus(413);
    }

    @Test
    void whatIsNotWantedIsRefusedInWordsAProgramCanRead() {
        var place = place(begin(Ids.next(), 5));
        var refused = append(place, 0, Samples.bytes("hello"));
        assertThat(refused).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(refused).bodyText().contains("urn:langso:problem:files.type-not-accepted");
    }

    @Test
    void garbledMetadataAreRefused() {
        assertThat(tus(mvc.post().uri("/files/uploads?purpose=PAPER"))
                        .header("Upload-Length", "5")
                        .header("Upload-Metadata", "filename %%%")
                        .exchange())
                .hasStatus(400);
    }

    @Test
    void anUploadCanBeCancelled() {
        var place = place(begin(Ids.next(), 100));
        assertThat(tus(mvc.delete().uri(place)).exchange()).hasStatus(204);
        assertThat(tus(mvc.head().uri(place)).exchange()).hasStatus(404);
    }

    private MvcTestResult begin(UUID key, long length) {
        return tus(mvc.post().uri("/files/uploads?purpose=PAPER"))
                .header("Upload-Length", "" + length)
                .header("Upload-Metadata", "filename " + base64("Đơn.pdf") + ",key " + base64(key.toString()))
                .exchange();
    }

    private MvcTestResult append(String place, long offset, byte[] piece) {
        return tus(mvc.patch().uri(place))
                .header("Upload-Offset", "" + offset)
                .contentType("application/offset+octet-stream")
                .content(piece)
                .exchange();
    }

    private static String place(MvcTestResult begun) {
        assertThat(begun).hasStatus(201);
        return java.util.Objects.requireNonNull(begun.getResponse().getHeader("Location"));
    }

    private static MockMvcRequestBuilder tus(MockMvcRequestBuilder request) {
        return request.header("Tus-Resumable", "1.0.0").accept(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private final class ThisPerson implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return actor;
        }
    }
}
