package vn.langso.audit.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.langso.kernel.Role;
import vn.langso.web.DeskEntrance;

/** The way in from the desk. */
@Configuration(proxyBeanMethods = false)
class AuditEntrance {

    private static final int RANK = 90;

    @Bean
    DeskEntrance auditDeskEntrance() {
        var roles = Set.of(Role.AUDITOR, Role.PROVINCE_ADMINISTRATOR, Role.COMMUNE_ADMINISTRATOR);
        return new DeskEntrance("/desk/audit", "audit.title", "audit.entrance", roles, RANK);
    }
}
