package vn.langso.signing.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.langso.signing.IssuedResult;
import vn.langso.signing.IssuedResults;
import vn.langso.signing.SlipIssuer;
import vn.langso.signing.Slips;
import vn.langso.web.Access;
import vn.langso.web.Language;
import vn.langso.web.Texts;

/** What the page keeps, so that it can check codes without a network, and what it asks when there is one. */
@Controller
@RequestMapping("/verify")
@Access(Access.Who.EVERYBODY)
class VerifyOffline {

    private final Slips slips;
    private final IssuedResults results;
    private final Texts texts;

    VerifyOffline(@Lazy Slips slips, IssuedResults results, Texts texts) {
        this.slips = slips;
        this.results = results;
        this.texts = texts;
    }

    /** The keys of slips as a JWK set (RFC 7517, 5). */
    @GetMapping("/keys.json")
    @ResponseBody
    Map<String, List<Map<String, String>>> keys() {
        return Map.of("keys", slips.issuers().stream().map(VerifyOffline::key).toList());
    }

    private static Map<String, String> key(SlipIssuer issuer) {
        return Map.of(
                "kty",
                "EC",
                "crv",
                "P-256",
                "use",
                "sig",
                "alg",
                "ES256",
                "kid",
                issuer.id(),
                "x",
                issuer.x(),
                "y",
                issuer.y());
    }

    /** Whether a result still holds: {@code VALID}, {@code REPLACED}, {@code REVOKED}, or {@code UNKNOWN}. */
    @GetMapping("/status.json")
    @ResponseBody
    Map<String, String> status(@RequestParam String code) {
        var found = results.find(code);
        return Map.of(
                "status", found.map(IssuedResult::status).map(Enum::name).orElse("UNKNOWN"),
                "replacedBy", found.flatMap(IssuedResult::replacedBy).orElse(""));
    }

    /** Below {@code /verify}, for a worker answers only for what is below it. */
    @GetMapping("/worker.js")
    ResponseEntity<Resource> worker() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .header("Service-Worker-Allowed", "/verify")
                .body(new ClassPathResource("signing/worker.js"));
    }

    /** Makes the page a thing to keep on the phone's first screen (W3C Web Application Manifest). */
    @GetMapping(path = "/manifest.webmanifest", produces = "application/manifest+json")
    @ResponseBody
    Map<String, Object> manifest(@RequestParam Optional<String> lang) {
        var language = lang.flatMap(Language::of).orElse(Language.VI);
        return Map.of(
                "name", texts.get(language, "signing.verify.title"),
                "short_name", texts.get(language, "signing.verify.short"),
                "lang", language.tag(),
                "dir", language.direction(),
                "start_url", "/verify",
                "scope", "/verify",
                "display", "standalone",
                "icons", List.of(Map.of("src", "/static/mark.svg", "sizes", "any", "type", "image/svg+xml")));
    }
}
