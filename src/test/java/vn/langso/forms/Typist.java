package vn.langso.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Types something sensible into every question, and leaves out now and then what may be left out. */
final class Typist {

    private static final List<String> NAMES =
            List.of("Lý Thị Mỷ", "H’Hen Niê", "Sùng A Chứ", "محمد علی", "Đinh Thị Én");
    private static final List<String> PLACES =
            List.of("Thục Phán, Cao Bằng", "tam kim, cao bang", "Bãi Cháy, Quảng Ninh", "Đakrông, Quảng Trị");

    private final Random random;

    Typist(Random random) {
        this.random = random;
    }

    Map<String, List<String>> type(List<Question> questions) {
        var typed = new HashMap<String, List<String>>();
        questions.forEach(question -> type(question, question.name(), typed));
        return typed;
    }

    private void type(Question question, String name, Map<String, List<String>> typed) {
        if (!question.required() && random.nextBoolean()) {
            return;
        }
        switch (question.kind()) {
            case NAME -> put(typed, name, any(NAMES));
            case NUMBER, MONEY -> put(typed, name, number(question));
            case DATE -> put(typed, name, "2025-0%d-1%d".formatted(1 + random.nextInt(9), random.nextInt(10)));
            case PARTIAL_DATE -> date(name, typed);
            case CHOICE ->
                put(
                        typed,
                        name,
                        question.options().isEmpty()
                                ? "tay"
                                : any(question.options()).code());
            case CHOICES ->
                typed.put(
                        name,
                        question.options().stream().map(Option::code).limit(2).toList());
            case YES_NO -> put(typed, name, String.valueOf(random.nextBoolean()));
            case PERSON -> person(name, typed);
            case IDENTITY_NUMBER -> put(typed, name, "004192004518");
            case PHONE -> put(typed, name, "+84 912.345-678");
            case EMAIL -> put(typed, name, "lan@example.vn");
            case ADDRESS, COMMUNE -> put(typed, name + ".place", any(PLACES));
            case BANK_ACCOUNT -> account(name, typed);
            case REPEAT -> rows(question, name, typed);
            case COMPUTED, DECLARATION -> {}
            case TEXT, LONG_TEXT -> put(typed, name, text(question));
        }
    }

    private static String text(Question question) {
        var text = "Tổ 4, \"xóm\" <b>Nà Rụa</b>";
        return text.substring(0, Math.toIntExact(Math.min(question.most().orElse(2000L), text.length())));
    }

    private String number(Question question) {
        var least = question.least().orElse(0L);
        return String.valueOf(least + random.nextLong(Math.min(question.most().orElse(99_000_000L), 50) - least + 1));
    }

    private void date(String name, Map<String, List<String>> typed) {
        put(typed, name + ".year", String.valueOf(1930 + random.nextInt(90)));
        if (random.nextBoolean()) {
            put(typed, name + ".month", String.valueOf(1 + random.nextInt(12)));
            put(typed, name + ".day", random.nextBoolean() ? "" : String.valueOf(1 + random.nextInt(28)));
        }
    }

    private void person(String name, Map<String, List<String>> typed) {
        put(typed, name + ".name", any(NAMES));
        date(name + ".birth", typed);
        put(typed, name + ".sex", random.nextBoolean() ? "male" : "");
        put(typed, name + ".number", random.nextBoolean() ? "004 192 004 518" : "");
    }

    private static void account(String name, Map<String, List<String>> typed) {
        put(typed, name + ".bank", "HSBC");
        put(typed, name + ".account", "0123 456 789");
        put(typed, name + ".holder", "Lý Thị Mỷ");
    }

    private void rows(Question question, String name, Map<String, List<String>> typed) {
        IntStream.rangeClosed(0, random.nextInt(3))
                .forEach(row -> question.parts()
                        .forEach(part -> type(part, "%s[%d].%s".formatted(name, row, part.name()), typed)));
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static void put(Map<String, List<String>> typed, String name, String value) {
        typed.put(name, List.of(value));
    }
}
