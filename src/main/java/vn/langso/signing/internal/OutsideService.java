package vn.langso.signing.internal;

import eu.europa.esig.dss.spi.client.http.DataLoader;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Calls services that prove something, for a bounded time and a bounded answer. */
final class OutsideService implements DataLoader {

    private static final long serialVersionUID = 1L;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LARGEST = 10_000_000;
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private String contentType;

    /** @param contentType of what is posted */
    OutsideService(String contentType) {
        this.contentType = contentType;
    }

    @Override
    public void setContentType(String contentType) {
        this.contentType = contentType;
    }

    @Override
    public byte[] get(String address) {
        return send(request(address).GET());
    }

    @Override
    public DataAndUrl get(List<String> addresses) {
        DSSExternalResourceException last = new DSSExternalResourceException("no address");
        for (var address : addresses) {
            try {
                return new DataAndUrl(address, get(address));
            } catch (DSSExternalResourceException away) {
                last = away;
            }
        }
        throw last;
    }

    @Override
    public byte[] post(String address, byte[] content) {
        return send(request(address)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(content)));
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE);
    }

    private static byte[] send(HttpRequest.Builder request) {
        var call = request.build();
        try {
            var answer = HTTP.send(call, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST));
            if (answer.statusCode() != 200) {
                throw new DSSExternalResourceException(call.uri() + " answers " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException away) {
            throw new DSSExternalResourceException(call.uri() + " does not answer", away);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new DSSExternalResourceException("interrupted", stopping);
        }
    }
}
