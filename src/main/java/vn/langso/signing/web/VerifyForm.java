package vn.langso.signing.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.langso.web.FormTexts;

/**
 * What somebody wants to have checked: a file, the text of a code, or both.
 *
 * @param file a signed PDF
 * @param slip the text of a code
 */
@FormTexts("signing.verify")
record VerifyForm(@Nullable MultipartFile file, @Nullable String slip) {

    boolean hasFile() {
        return file != null && !file.isEmpty();
    }

    boolean hasSlip() {
        return slip != null && !slip.isBlank();
    }
}
