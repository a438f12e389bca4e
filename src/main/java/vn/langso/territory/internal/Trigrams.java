package vn.langso.territory.internal;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The groups of three letters that a text is made of. As in PostgreSQL's pg_trgm, two blanks stand before each word
 * and one behind it, so that how words begin counts more than how they end.
 */
final class Trigrams {

    private final long[] sorted;

    private Trigrams(long[] sorted) {
        this.sorted = sorted;
    }

    /** @param folded words parted by one space, as {@link vn.langso.territory.Spelling#folded} makes them */
    static Trigrams of(String folded) {
        return new Trigrams(Stream.of(folded.split(" "))
                .map(word -> "  " + word + " ")
                .flatMapToLong(Trigrams::groups)
                .sorted()
                .distinct()
                .toArray());
    }

    private static LongStream groups(String word) {
        return IntStream.rangeClosed(0, word.length() - 3)
                .mapToLong(at -> (long) word.charAt(at) << 32 | word.charAt(at + 1) << 16 | word.charAt(at + 2));
    }

    /** The share of groups that both have: 1 for the same words, 0 for nothing in common. */
    float likeness(Trigrams other) {
        var common = common(other.sorted);
        return (float) common / (sorted.length + other.sorted.length - common);
    }

    private int common(long[] others) {
        var count = 0;
        for (int here = 0, there = 0; here < sorted.length && there < others.length; ) {
            var order = Long.compare(sorted[here], others[there]);
            count += order == 0 ? 1 : 0;
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        return count;
    }
}
