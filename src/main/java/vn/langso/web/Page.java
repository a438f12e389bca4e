package vn.langso.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What every template knows of the request it answers: the language and its texts, where one is, and who is there.
 *
 * @param digits the shapes of the digits that the reader prefers
 * @param address the request's path and query, as a link back to it
 * @param visitor who is there; {@link Visitor#NOBODY} before logging in
 * @param token proves that a form came from here
 * @param assets the addresses of style sheets, scripts and pictures
 */
public record Page(
        Texts texts,
        Language language,
        Digits digits,
        String address,
        Visitor visitor,
        FormToken token,
        Assets assets) {

    /** A text in the page's language; see {@link Texts#get}. */
    public String text(String key, Object... arguments) {
        return texts.get(language, digits, key, arguments);
    }

    /** The request's path, without its query. */
    public String path() {
        var query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    /** This page with one part of its query replaced: another language, another piece of a list. */
    public String with(String parameter, String value) {
        return UriComponentsBuilder.fromUriString(address)
                .replaceQueryParam(parameter, value)
                .build()
                .toUriString();
    }

    /** This page without one part of its query. */
    public String without(String parameter) {
        return UriComponentsBuilder.fromUriString(address)
                .replaceQueryParam(parameter)
                .build()
                .toUriString();
    }

    /** Another path with this page's query: the export of what a list shows. */
    public String at(String other) {
        return other + address.substring(path().length());
    }

    /** The same page in another language, for show: its forms cannot be sent. */
    public Page in(Language other) {
        return new Page(texts, other, Digits.LATIN, address, visitor, new FormToken(null), assets);
    }

    /** The address of a file below {@code static/}. */
    public String asset(String name) {
        return assets.address(name);
    }

    /** A day in words: 24 tháng 11, 2026. */
    public String date(LocalDate day) {
        return formats().date(day);
    }

    /** A day in figures: 24/11/2026. */
    public String shortDate(LocalDate day) {
        return formats().shortDate(day);
    }

    /** Day and time in Viet Nam. */
    public String moment(Instant instant) {
        return formats().moment(instant);
    }

    public String number(Number amount) {
        return formats().number(amount);
    }

    /** @param dong whole đồng */
    public String money(long dong) {
        return formats().money(dong);
    }

    /** @param share 1 is 100 %; shown with at most two decimals */
    public String percent(double share) {
        return formats().percent(share);
    }

    /** For what a template orders or formats itself. */
    public Locale locale() {
        return digits.in(language);
    }

    private Formats formats() {
        return Formats.of(locale());
    }
}
