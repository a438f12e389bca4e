package vn.langso.files.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.springframework.stereotype.Component;
import vn.langso.files.FilesProblem;
import vn.langso.kernel.Refusal;

/**
 * Unfolds every packed stream of a PDF into nothing, to know how much it would be. Whatever looks packed is taken for
 * packed, whatever the document says of it.
 */
@Component
class PdfStreams {

    private static final byte[] BEGIN = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);
    private static final int DICTIONARY = 2048;

    /** One byte of LZW (ISO 32000-1, 7.4.4) unfolds to at most so many; runs (7.4.5) to far fewer. */
    private static final long LZW_RATIO = 2560;

    /** Filters that make more of what they are given. More than one of them in a row has no honest use. */
    private static final Pattern UNFOLDING = Pattern.compile("/(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\b");

    private static final Pattern LZW = Pattern.compile("/LZW(Decode)?\\b");
    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");

    private final FileSettings settings;

    PdfStreams(FileSettings settings) {
        this.settings = settings;
    }

    /** @throws Refusal {@link FilesProblem#PDF_TOO_LONG} */
    void check(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var unfolded = 0L;
        for (var at = indexOf(BEGIN, bytes, 0); at >= 0; at = indexOf(BEGIN, bytes, at + 1)) {
            if (!endsAt(bytes, at)) {
                unfolded += unfold(bytes, at);
                if (unfolded > settings.expansionLimit().toBytes()) {
                    throw new Refusal(FilesProblem.PDF_TOO_LONG);
                }
            }
        }
    }

    private long unfold(byte[] bytes, int at) {
        var dictionary = dictionary(bytes, at);
        if (UNFOLDING.matcher(dictionary).results().count() > 1) {
            throw new Refusal(FilesProblem.PDF_TOO_LONG);
        }
        var begin = contentAfter(bytes, at);
        if (LZW.matcher(dictionary).find()) {
            var end = indexOf(END, bytes, begin);
            return ((end < 0 ? bytes.length : end) - begin) * LZW_RATIO;
        }
        return inflated(bytes, begin);
    }

    /** What is said of the stream: from the beginning of its object, names without their escapes. */
    private static String dictionary(byte[] bytes, int at) {
        var from = Math.max(0, at - DICTIONARY);
        var before = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        return ESCAPE.matcher(before.substring(before.lastIndexOf(" obj") + 1))
                .replaceAll(it -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(it.group(1), 16))));
    }

    private static int contentAfter(byte[] bytes, int at) {
        var begin = at + BEGIN.length;
        while (begin < bytes.length && (bytes[begin] == '\r' || bytes[begin] == '\n')) {
            begin++;
        }
        return begin;
    }

    private long inflated(byte[] bytes, int begin) {
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes, begin, bytes.length - begin);
            var piece = new byte[64 * 1024];
            var size = 0L;
            for (var count = inflater.inflate(piece); count > 0; count = inflater.inflate(piece)) {
                size += count;
                if (size > settings.expansionLimit().toBytes()) {
                    return size;
                }
            }
            return size;
        } catch (DataFormatException notPacked) {
            return 0;
        } finally {
            inflater.end();
        }
    }

    private static boolean endsAt(byte[] bytes, int at) {
        return at >= 3 && bytes[at - 3] == 'e' && bytes[at - 2] == 'n' && bytes[at - 1] == 'd';
    }

    private static int indexOf(byte[] word, byte[] bytes, int from) {
        for (var at = from; at <= bytes.length - word.length; at++) {
            var same = 0;
            while (same < word.length && bytes[at + same] == word[same]) {
                same++;
            }
            if (same == word.length) {
                return at;
            }
        }
        return -1;
    }
}
