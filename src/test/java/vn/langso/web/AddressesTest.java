package vn.langso.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.langso.testing.PlatformTest;

@PlatformTest
class AddressesTest {

    @Autowired
    private MockMvcTester browser;

    @Test
    void anAddressThatCannotNameAnythingIsNotFound() {
        assertThat(browser.get().uri("/test/refusal/NO_SUCH_PROBLEM")).hasStatus(404);
    }
}
