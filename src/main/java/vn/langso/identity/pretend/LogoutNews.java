package vn.langso.identity.pretend;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Tells the platform that somebody logged out of the pretend e-ID, as a real provider would: from server to server. */
@Component
@ConditionalOnProperty("langso.demo")
class LogoutNews {

    private static final Logger LOG = LoggerFactory.getLogger(LogoutNews.class);

    private final PretendProvider provider;
    private final PretendTokens tokens;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    LogoutNews(PretendProvider provider, PretendTokens tokens) {
        this.provider = provider;
        this.tokens = tokens;
    }

    void tell(PretendLogin login) {
        var token = tokens.logout(login, provider.platform().getClientId()).getTokenValue();
        var request = HttpRequest.newBuilder(URI.create(provider.backChannel()))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "logout_token=" + URLEncoder.encode(token, StandardCharsets.UTF_8)))
                .build();
        http.sendAsync(request, HttpResponse.BodyHandlers.discarding()).whenComplete((response, failure) -> {
            if (failure != null || response.statusCode() != 200) {
                LOG.warn("The platform did not hear of a logout at the pretend e-ID", failure);
            }
        });
    }
}
