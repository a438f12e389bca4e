package vn.langso.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

    @Test
    void aPathOfOursIsKeptWithItsQuery() {
        assertThat(ReturnAddress.safe("/dossiers?commune=01273")).isEqualTo("/dossiers?commune=01273");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "elsewhere",
                "",
                "javascript:alert(1)",
                "/\t/elsewhere.example",
                "/a b",
                "/\r\nSet-Cookie: a=b"
            })
    void anythingElseBecomesTheOwnPage(String wish) {
        assertThat(ReturnAddress.safe(wish)).isEqualTo("/me");
    }

    @Test
    void anAddressWithoutEndIsNotFollowed() {
        assertThat(ReturnAddress.safe("/" + "a".repeat(10_000))).isEqualTo("/me");
    }
}
