package vn.langso.files.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.langso.files.FilesProblem;
import vn.langso.kernel.Refusal;

/** Takes plain tables in UTF-8 only: in an older encoding Vietnamese letters would turn into others. */
final class TextCheck {

    private TextCheck() {}

    /** @throws Refusal {@link FilesProblem#TEXT_GARBLED} */
    static void check(Path file) throws IOException {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var text = new InputStreamReader(Files.newInputStream(file), strict)) {
            text.transferTo(Writer.nullWriter());
        } catch (CharacterCodingException garbled) {
            throw new Refusal(FilesProblem.TEXT_GARBLED);
        }
    }
}
