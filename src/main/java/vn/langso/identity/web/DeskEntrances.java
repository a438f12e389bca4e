package vn.langso.identity.web;

import static vn.langso.kernel.Role.APPROVER;
import static vn.langso.kernel.Role.AUDITOR;
import static vn.langso.kernel.Role.COMMUNE_ADMINISTRATOR;
import static vn.langso.kernel.Role.HELPER;
import static vn.langso.kernel.Role.OFFICER;
import static vn.langso.kernel.Role.POST_OFFICE_CLERK;
import static vn.langso.kernel.Role.PROVINCE_ADMINISTRATOR;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.langso.kernel.Role;
import vn.langso.web.DeskEntrance;

/** The ways from the desk to people and staff. */
@Configuration(proxyBeanMethods = false)
class DeskEntrances {

    private static final Set<Role> READERS =
            Set.of(OFFICER, APPROVER, COMMUNE_ADMINISTRATOR, HELPER, POST_OFFICE_CLERK);
    private static final Set<Role> OVERSEERS = Set.of(PROVINCE_ADMINISTRATOR, COMMUNE_ADMINISTRATOR, AUDITOR);

    @Bean
    DeskEntrance peopleDeskEntrance() {
        return new DeskEntrance("/desk/people", "people.search.title", "people.entrance.search", READERS, 10);
    }

    @Bean
    DeskEntrance staffDeskEntrance() {
        return new DeskEntrance("/desk/staff", "people.staff.title", "people.entrance.staff", OVERSEERS, 30);
    }

    @Bean
    DeskEntrance confirmationsDeskEntrance() {
        return new DeskEntrance(
                "/desk/staff/confirmations", "people.staff.waiting", "people.entrance.waiting", OVERSEERS, 40);
    }

    @Bean
    DeskEntrance programsDeskEntrance() {
        return new DeskEntrance(
                "/desk/programs",
                "signin.clients.title",
                "signin.clients.entrance",
                Set.of(PROVINCE_ADMINISTRATOR),
                50);
    }
}
