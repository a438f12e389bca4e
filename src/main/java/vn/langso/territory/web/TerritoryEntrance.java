package vn.langso.territory.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.langso.web.Entrance;

/** The way in from the front page. */
@Configuration(proxyBeanMethods = false)
class TerritoryEntrance {

    private static final int RANK = 50;

    @Bean
    Entrance areasEntrance() {
        return new Entrance("/areas", "territory.entrance.title", "territory.entrance.summary", RANK);
    }
}
