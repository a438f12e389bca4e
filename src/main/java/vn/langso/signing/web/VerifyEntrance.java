package vn.langso.signing.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.langso.web.Entrance;

/** The place of verification on the home page. */
@Configuration(proxyBeanMethods = false)
class VerifyEntrance {

    @Bean
    Entrance verification() {
        return new Entrance("/verify", "signing.verify.title", "signing.verify.lead", 30);
    }
}
