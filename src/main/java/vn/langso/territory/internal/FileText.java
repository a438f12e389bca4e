package vn.langso.territory.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads a file's bytes as text, and tells when they are no UTF-8 instead of guessing. */
final class FileText {

    private static final int LITTLE_ENDIAN_MARK = 0xFFFE;
    private static final int BIG_ENDIAN_MARK = 0xFEFF;

    private FileText() {}

    /** The text without a byte order mark; empty, and a problem, when it is in another encoding. */
    static Optional<String> of(SourceFile file, Problems problems) {
        var content = file.content();
        if (content.length == 0) {
            problems.add(file.name(), 0, "territory.import.empty");
            return Optional.empty();
        }
        if (utf16(content)) {
            problems.add(file.name(), 0, "territory.import.utf16");
            return Optional.empty();
        }
        return decoded(file, problems).map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** Marked as such, or holding the zero bytes that UTF-16 has in every digit and comma. */
    private static boolean utf16(byte[] content) {
        if (content.length >= 2) {
            var mark = (content[0] & 0xFF) << 8 | content[1] & 0xFF;
            if (mark == LITTLE_ENDIAN_MARK || mark == BIG_ENDIAN_MARK) {
                return true;
            }
        }
        for (var value : content) {
            if (value == 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> decoded(SourceFile file, Problems problems) {
        var bytes = ByteBuffer.wrap(file.content());
        var text = CharBuffer.allocate(file.content().length);
        var result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(bytes, text, true);
        text.flip();
        if (result.isError()) {
            var row = 1 + (int) text.chars().filter(letter -> letter == '\n').count();
            problems.add(file.name(), row, "territory.import.not-utf8");
            return Optional.empty();
        }
        return Optional.of(text.toString());
    }
}
