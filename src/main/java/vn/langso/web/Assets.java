package vn.langso.web;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * The addresses of the files below {@code static/}. Each has a digest of the file's content in its name, so a browser
 * may keep it for ever.
 */
@Component
public class Assets {

    private final ObjectProvider<ResourceUrlProvider> files;
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    Assets(ObjectProvider<ResourceUrlProvider> files) {
        this.files = files;
    }

    /** @throws NullPointerException when there is no such file, which is a defect */
    String address(String name) {
        return addresses.computeIfAbsent(name, this::find);
    }

    private String find(String name) {
        return Objects.requireNonNull(files.getObject().getForLookupPath("/static/" + name), name);
    }
}
