package vn.langso.identity.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.langso.audit.PersonNames;

/** Names for the readers of the audit trail, bounded like everything else by the rows they may see. */
@Component
class NamesForAudit implements PersonNames {

    private final JdbcClient jdbc;

    NamesForAudit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, String> of(Set<UUID> persons) {
        var names = new HashMap<UUID, String>();
        jdbc.sql("""
                select id, name
                  from person
                 where id = any(:persons)
                """).param("persons", persons.toArray(UUID[]::new)).query(row -> {
            names.put(row.getObject("id", UUID.class), row.getString("name"));
        });
        return names;
    }
}
