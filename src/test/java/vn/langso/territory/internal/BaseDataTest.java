package vn.langso.territory.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.testing.PlatformTest;

@PlatformTest
class BaseDataTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void aNewHomeKnowsEveryUnit() {
        assertThat(count("2026-11-01", "province")).isEqualTo(27);
        assertThat(count("2026-11-01", "city")).isEqualTo(7);
        assertThat(count("2026-11-01", "commune")).isEqualTo(2611);
        assertThat(count("2026-11-01", "ward")).isEqualTo(697);
        assertThat(count("2026-11-01", "special_zone")).isEqualTo(13);
    }

    @Test
    void theStateBeforeTheChangesOfApril2026IsKnownToo() {
        assertThat(count("2026-04-29", "province")).isEqualTo(28);
        assertThat(count("2026-04-29", "city")).isEqualTo(6);
        assertThat(count("2026-04-29", "commune")).isEqualTo(2621);
        assertThat(count("2026-04-29", "ward")).isEqualTo(687);
        assertThat(count("2025-06-30", "ward")).isZero();
    }

    private int count(String day, String kind) {
        return jdbc.sql("""
                select count(*)
                  from unit
                 where kind = :kind
                   and valid_from <= :day
                   and (valid_to is null or valid_to > :day)
                """)
                .param("kind", kind)
                .param("day", LocalDate.parse(day))
                .query(Integer.class)
                .single();
    }
}
