package vn.langso.database;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes a schema down as text, from the catalogue: tables, columns, constraints, indexes, policies, functions. */
record SchemaDump(DataSource database) {

    String text() {
        return String.join("\n", tables().stream().map(this::table).toList())
                + "\n"
                + String.join("\n", lines(FUNCTIONS, ""))
                + "\n";
    }

    private List<String> tables() {
        return lines("""
                select relname
                  from pg_class
                 where relkind in ('r', 'p', 'v', 'm')
                   and relnamespace = 'public'::regnamespace
                   and relname !~ '^(migration_of_|pg_stat_statements)'
                 order by relname collate "C"
                """, "");
    }

    private String table(String name) {
        var text = new StringBuilder("table " + name + "\n");
        for (var query : List.of(COLUMNS, CONSTRAINTS, INDEXES, SECURITY, POLICIES, TRIGGERS)) {
            lines(query, name).forEach(line -> text.append("  ").append(line).append('\n'));
        }
        return text.toString();
    }

    private List<String> lines(String query, String table) {
        var statement = JdbcClient.create(database).sql(query);
        return (query.contains(":table") ? statement.param("table", table) : statement)
                .query(String.class)
                .list();
    }

    private static final String COLUMNS = """
            select format('%s %s%s%s', attname, format_type(atttypid, atttypmod),
                          case when attnotnull then ' not null' else '' end,
                          ' default ' || pg_get_expr(adbin, adrelid))
              from pg_attribute
              left join pg_attrdef on adrelid = attrelid and adnum = attnum
             where attrelid = to_regclass(:table)
               and attnum > 0
               and not attisdropped
             order by attnum
            """;

    /** Not-null constraints are said with their columns; PostgreSQL lists them here from version 18 on. */
    private static final String CONSTRAINTS = """
            select format('constraint %s %s', conname, pg_get_constraintdef(oid))
              from pg_constraint
             where conrelid = to_regclass(:table)
               and contype <> 'n'
             order by conname collate "C"
            """;

    private static final String INDEXES = """
            select pg_get_indexdef(indexrelid)
              from pg_index
             where indrelid = to_regclass(:table)
               and not exists (select from pg_constraint where conindid = indexrelid)
             order by indexrelid::regclass::text collate "C"
            """;

    private static final String SECURITY = """
            select 'row-level security' || case when relforcerowsecurity then ', forced' else '' end
              from pg_class
             where oid = to_regclass(:table)
               and relrowsecurity
            """;

    private static final String POLICIES = """
            select format('policy %s %s %s for %s', polname,
                          case when polpermissive then 'permissive' else 'restrictive' end,
                          coalesce('using ' || pg_get_expr(polqual, polrelid), '')
                              || coalesce(' with check ' || pg_get_expr(polwithcheck, polrelid), ''),
                          polcmd)
              from pg_policy
             where polrelid = to_regclass(:table)
             order by polname collate "C"
            """;

    private static final String TRIGGERS = """
            select pg_get_triggerdef(oid)
              from pg_trigger
             where tgrelid = to_regclass(:table)
               and not tgisinternal
             order by tgname collate "C"
            """;

    private static final String FUNCTIONS = """
            select pg_get_functiondef(p.oid)
              from pg_proc p
             where pronamespace = 'public'::regnamespace
               and prokind = 'f'
               and not exists (select from pg_depend where objid = p.oid and deptype = 'e')
             order by proname collate "C", pg_get_function_identity_arguments(p.oid)
            """;
}
