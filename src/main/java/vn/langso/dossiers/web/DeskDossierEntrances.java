package vn.langso.dossiers.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.langso.kernel.Role;
import vn.langso.web.DeskEntrance;

/** The ways to the dossiers from the desk. */
@Configuration(proxyBeanMethods = false)
class DeskDossierEntrances {

    @Bean
    DeskEntrance dossiersDeskEntrance() {
        var roles = Set.of(Role.OFFICER, Role.APPROVER, Role.LEADER, Role.PROVINCE_ADMINISTRATOR);
        return new DeskEntrance("/desk/dossiers", "dossiers.desk.title", "dossiers.desk.entrance", roles, 10);
    }

    @Bean
    DeskEntrance approvalsDeskEntrance() {
        return new DeskEntrance(
                "/desk/approvals",
                "dossiers.approvals.title",
                "dossiers.approvals.entrance",
                Set.of(Role.APPROVER),
                11);
    }
}
