package vn.langso.identity.pretend;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.langso.identity.PretendAccount;
import vn.langso.identity.PretendAccounts;
import vn.langso.web.Access;
import vn.langso.web.Access.Who;

/** The pages of the pretend e-ID: pick who to be, see who one is, log out. */
@Controller
@ConditionalOnProperty("langso.demo")
class PretendPages {

    private final PretendAccounts accounts;
    private final PretendLogins logins;
    private final PretendTokens tokens;
    private final PretendProvider provider;
    private final LogoutNews news;
    private final InstantSource clock;

    PretendPages(
            PretendAccounts accounts,
            PretendLogins logins,
            PretendTokens tokens,
            PretendProvider provider,
            LogoutNews news,
            InstantSource clock) {
        this.accounts = accounts;
        this.logins = logins;
        this.tokens = tokens;
        this.provider = provider;
        this.news = news;
        this.clock = clock;
    }

    @GetMapping("/eid")
    @Access(Who.EVERYBODY)
    String show(HttpServletRequest request, Model model) {
        var login = logins.current(request);
        model.addAttribute("name", login.map(it -> it.account().name()).orElse(""));
        model.addAttribute("level", login.map(PretendLogin::level).orElse(0));
        return "signin/eid";
    }

    @GetMapping("/eid/login")
    @Access(Who.EVERYBODY)
    String accounts(HttpServletRequest request, Model model) {
        var wanted = AskAgain.wantedLevel(request);
        model.addAttribute("groups", AccountGroup.of(withLevel(wanted)));
        model.addAttribute("wanted", wanted);
        model.addAttribute(
                "query", Optional.ofNullable(request.getQueryString()).orElse(""));
        return "signin/eid-login";
    }

    @PostMapping("/eid/login")
    @Access(Who.EVERYBODY)
    String logIn(
            @RequestParam String subject,
            @RequestParam(defaultValue = "2") int level,
            @RequestParam(defaultValue = "") String query,
            HttpServletRequest request,
            HttpServletResponse response) {
        var account = accounts.all().stream()
                .filter(it -> it.subject().equals(subject))
                .findFirst();
        if (account.isEmpty()) {
            return "redirect:/eid/login?" + query;
        }
        var session = UUID.randomUUID().toString();
        var reached = Math.clamp(level, 1, account.get().level());
        logins.begin(new PretendLogin(account.get(), reached, session, clock.instant()), request, response);
        return query.isEmpty() ? "redirect:/eid" : "redirect:/eid" + AskAgain.AUTHORIZE + "?" + withoutPrompt(query);
    }

    /** Where the platform sends people who logged out there; without its token, where they ask for it themselves. */
    @GetMapping("/eid/logout")
    @Access(Who.EVERYBODY)
    String askedByPlatform(
            @RequestParam(name = "id_token_hint", defaultValue = "") String token,
            @RequestParam(name = "post_logout_redirect_uri", required = false) @Nullable String after,
            HttpServletRequest request,
            HttpServletResponse response) {
        var login = loginOf(token);
        if (login.isEmpty() && !genuine(token)) {
            return "redirect:/eid";
        }
        login.ifPresent(it -> end(it, request, response));
        return after != null && isOurs(after) ? "redirect:" + after : "redirect:/eid";
    }

    @PostMapping("/eid/logout")
    @Access(Who.EVERYBODY)
    String logOut(HttpServletRequest request, HttpServletResponse response) {
        logins.current(request).ifPresent(it -> end(it, request, response));
        return "redirect:/eid";
    }

    private void end(PretendLogin login, HttpServletRequest request, HttpServletResponse response) {
        logins.end(login, request, response);
        news.tell(login);
    }

    private List<PretendAccount> withLevel(int level) {
        return accounts.all().stream().filter(it -> it.level() >= level).toList();
    }

    private Optional<PretendLogin> loginOf(String token) {
        try {
            return Optional.ofNullable(tokens.decoder().decode(token).getClaimAsString("sid"))
                    .flatMap(logins::find);
        } catch (JwtException forged) {
            return Optional.empty();
        }
    }

    private boolean genuine(String token) {
        try {
            return provider.issuer().equals(tokens.decoder().decode(token).getClaimAsString("iss"));
        } catch (JwtException forged) {
            return false;
        }
    }

    private boolean isOurs(String address) {
        var allowed = provider.platform().getPostLogoutRedirectUris();
        return allowed.contains(UriComponentsBuilder.fromUriString(address)
                .replaceQuery(null)
                .build()
                .toUriString());
    }

    /** The account has just been picked, so a wish to be asked is fulfilled. */
    private static String withoutPrompt(String query) {
        return Stream.of(query.split("&"))
                .filter(it -> !it.startsWith("prompt="))
                .collect(Collectors.joining("&"));
    }
}
