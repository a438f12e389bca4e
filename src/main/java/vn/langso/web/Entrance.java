package vn.langso.web;

/**
 * A way in that a module offers on the home page: a bean of this type, so the home page shows what exists and nothing
 * else.
 *
 * @param address where it leads
 * @param title key of its name
 * @param summary key of one sentence that says what one can do there
 * @param rank lower ones come first
 */
public record Entrance(String address, String title, String summary, int rank) {}
