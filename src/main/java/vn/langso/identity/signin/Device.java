package vn.langso.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** What a person recognises a device by: the browser, the system, and roughly where it is. */
final class Device {

    private static final Map<String, String> BROWSERS = ordered(
            "CocCoc",
            "Cốc Cốc",
            "coc_coc",
            "Cốc Cốc",
            "Edg",
            "Edge",
            "OPR",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "Firefox",
            "Firefox",
            "Chrome",
            "Chrome",
            "Safari",
            "Safari");
    private static final Map<String, String> SYSTEMS = ordered(
            "Android", "Android", "iPhone", "iPhone", "iPad", "iPad", "Windows", "Windows", "Mac OS", "macOS", "Linux",
            "Linux");

    private Device() {}

    /** Such as {@code Chrome · Android}; empty when the browser says nothing of use. */
    static String of(HttpServletRequest request) {
        var agent =
                Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
        var browser = first(BROWSERS, agent);
        var system = first(SYSTEMS, agent);
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + " · " + system;
    }

    /** The first half of the network address: enough to tell home from office. */
    static String address(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        var separator = address.contains(":") ? ":" : ".";
        var parts = address.split(java.util.regex.Pattern.quote(separator), -1);
        return parts.length < 3 ? address : parts[0] + separator + parts[1] + separator + "…";
    }

    private static String first(Map<String, String> names, String agent) {
        return names.entrySet().stream()
                .filter(it -> agent.contains(it.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> ordered(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (var index = 0; index < pairs.length; index += 2) {
            map.put(pairs[index], pairs[index + 1]);
        }
        return map;
    }
}
