package vn.langso.files.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "Đơn xin cấp đất.pdf, Đơn xin cấp đất.jpg",
        "../../etc/passwd, passwd.jpg",
        "'C:\\Users\\me\\photo.JPG', photo.jpg",
        "photo.php.jpg, photo.php.jpg",
        "<script>alert(1)</script>.jpg, script.jpg",
        "'  many   spaces .png', many spaces.jpg",
        "'', file.jpg",
        "..., file.jpg",
        "صورة.jpeg, صورة.jpg",
    })
    void keepsWhatAReaderKnowsAndDropsTheRest(String sent, String kept) {
        assertThat(FileName.clean(sent, Format.JPEG)).isEqualTo(kept);
    }

    @Test
    void dropsMarksThatTurnTheDirectionOfWriting() {
        assertThat(FileName.clean("photo\u202Egpj.exe", Format.JPEG)).isEqualTo("photogpj.jpg");
        assertThat(FileName.clean("a\u2066b\u2069c\u200Fd.jpg", Format.JPEG)).isEqualTo("abcd.jpg");
    }

    @Test
    void keepsTheJoinersThatUrduIsWrittenWith() {
        assertThat(FileName.clean("می\u200Cخواهم.pdf", Format.PDF)).isEqualTo("می\u200Cخواهم.pdf");
    }

    @Test
    void dropsControlCharactersAndHalfSurrogates() {
        assertThat(FileName.clean("a\0b\r\nc\uD800.jpg", Format.JPEG)).isEqualTo("abc.jpg");
    }

    @Test
    void shortensTenThousandCharacters() {
        assertThat(FileName.clean("ấ".repeat(10_000), Format.PDF)).hasSize(104).endsWith(".pdf");
    }
}
