package vn.langso.messages.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.langso.web.Entrance;

/** The inbox's place on the home page. */
@Configuration(proxyBeanMethods = false)
class InboxEntrance {

    @Bean
    Entrance inbox() {
        return new Entrance("/inbox", "messages.inbox.title", "messages.inbox.entrance", 25);
    }
}
