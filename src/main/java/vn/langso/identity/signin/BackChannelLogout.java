package vn.langso.identity.signin;

import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.langso.web.Access;

/** Where the e-ID provider reports that somebody logged out there: the sessions that came from it end here too. */
@RestController
class BackChannelLogout {

    private static final Logger LOG = LoggerFactory.getLogger(BackChannelLogout.class);

    private final LogoutToken tokens;
    private final SessionBook sessions;

    BackChannelLogout(LogoutToken tokens, SessionBook sessions) {
        this.tokens = tokens;
        this.sessions = sessions;
    }

    @PostMapping("/logout/back-channel")
    @Access(Access.Who.EVERYBODY)
    ResponseEntity<Void> end(@RequestParam("logout_token") String token) {
        try {
            var jwt = tokens.read(token);
            sessions.endOf(
                    Objects.requireNonNull(jwt.getClaimAsString("iss")),
                    Optional.ofNullable(jwt.getSubject()),
                    Optional.ofNullable(jwt.getClaimAsString("sid")));
            return ResponseEntity.ok().cacheControl(CacheControl.noStore()).build();
        } catch (JwtException | EidAway forged) {
            LOG.info("A logout token was refused: {}", forged.getMessage());
            return ResponseEntity.badRequest()
                    .cacheControl(CacheControl.noStore())
                    .build();
        }
    }
}
