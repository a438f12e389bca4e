package vn.langso.signing.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.langso.kernel.Role;
import vn.langso.web.DeskEntrance;

/** The way from the desk to papers on their way to being signed. */
@Configuration(proxyBeanMethods = false)
class SigningEntrance {

    private static final int RANK = 25;

    @Bean
    DeskEntrance signingDeskEntrance() {
        return new DeskEntrance(
                "/desk/signing", "signing.desk.title", "signing.desk.entrance", Set.of(Role.APPROVER), RANK);
    }
}
