package vn.langso.web;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A text with places to fill, read once. May be used by many threads. */
final class Message {

    /** Words, or the number of the place behind them. */
    private record Piece(String words, int place) {}

    private static final int END = -1;

    private final MessageFormat format;
    private final List<Piece> pieces;

    private Message(MessageFormat format, List<Piece> pieces) {
        this.format = format;
        this.pieces = pieces;
    }

    static Message of(Locale locale, String pattern) {
        return new Message(new MessageFormat(pattern, locale), pieces(new MessagePattern(pattern)));
    }

    /** Only what depends on the language, such as numbers and plurals, needs the costly format. */
    String filled(Object... arguments) {
        return !pieces.isEmpty() && Arrays.stream(arguments).allMatch(String.class::isInstance)
                ? joined(arguments)
                : formatted(arguments);
    }

    /** A format keeps state while it formats, so each use gets a copy of its own. */
    private String formatted(Object... arguments) {
        return ((MessageFormat) format.clone()).format(arguments);
    }

    private String joined(Object... arguments) {
        var text = new StringBuilder();
        for (var piece : pieces) {
            text.append(piece.words());
            if (piece.place() != END) {
                text.append(piece.place() < arguments.length ? arguments[piece.place()] : "{" + piece.place() + "}");
            }
        }
        return text.toString();
    }

    /** The words between places that take anything as it is; empty when there is another kind of place. */
    private static List<Piece> pieces(MessagePattern pattern) {
        var pieces = new ArrayList<Piece>();
        var words = new StringBuilder();
        var text = pattern.getPatternString();
        var from = 0;
        for (var number = 0; number < pattern.countParts(); number++) {
            var part = pattern.getPart(number);
            switch (part.getType()) {
                case MSG_START, ARG_LIMIT -> from = part.getLimit();
                case SKIP_SYNTAX -> {
                    words.append(text, from, part.getIndex());
                    from = part.getLimit();
                }
                case ARG_START -> {
                    if (part.getArgType() != ArgType.NONE) {
                        return List.of();
                    }
                    words.append(text, from, part.getIndex());
                }
                case ARG_NUMBER -> {
                    pieces.add(new Piece(words.toString(), part.getValue()));
                    words.setLength(0);
                }
                case MSG_LIMIT ->
                    pieces.add(
                            new Piece(words.append(text, from, part.getIndex()).toString(), END));
                default -> {
                    return List.of();
                }
            }
        }
        return pieces;
    }
}
