package vn.langso.dossiers.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.langso.web.Entrance;

/** The places of dossiers on the home page. */
@Configuration(proxyBeanMethods = false)
class OwnEntrances {

    @Bean
    Entrance ownDossiers() {
        return new Entrance("/dossiers", "dossiers.mine.title", "dossiers.mine.entrance", 20);
    }

    @Bean
    Entrance track() {
        return new Entrance("/track", "dossiers.track.title", "dossiers.track.entrance", 30);
    }
}
