package vn.langso.procedures.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.langso.web.Entrance;

/** The catalogue's place on the home page. */
@Configuration(proxyBeanMethods = false)
class CatalogueEntrance {

    @Bean
    Entrance procedures() {
        return new Entrance("/procedures", "procedures.title", "procedures.entrance", 10);
    }
}
