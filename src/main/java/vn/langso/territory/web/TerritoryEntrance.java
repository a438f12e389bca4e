package vn.langso.territory.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.langso.kernel.Role;
import vn.langso.web.DeskEntrance;
import vn.langso.web.Entrance;

/** The ways in from the front page and from the desk. */
@Configuration(proxyBeanMethods = false)
class TerritoryEntrance {

    private static final int RANK = 50;

    @Bean
    Entrance areasEntrance() {
        return new Entrance("/areas", "territory.entrance.title", "territory.entrance.summary", RANK);
    }

    @Bean
    DeskEntrance areasDeskEntrance() {
        var roles = Set.of(Role.COMMUNE_ADMINISTRATOR, Role.PROVINCE_ADMINISTRATOR);
        return new DeskEntrance("/desk/areas", "territory.desk.title", "territory.desk.summary", roles, RANK);
    }
}
