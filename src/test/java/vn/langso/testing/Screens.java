package vn.langso.testing;

import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;
import vn.langso.web.Language;

/** Opens screens on the running platform; all are closed when the test ends. */
public final class Screens implements AutoCloseable {

    private final String address;
    private final List<BrowserContext> open = new ArrayList<>();

    Screens(String address) {
        this.address = address;
    }

    public Screen phone(Language language) {
        return of(Look.phone(language));
    }

    public Screen of(Look look) {
        var context = Browser.open(look, address);
        open.add(context);
        return new Screen(context);
    }

    @Override
    public void close() {
        open.forEach(BrowserContext::close);
    }
}
