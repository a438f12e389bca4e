package vn.langso.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.testing.PlatformTest;

@PlatformTest
class RowScopeTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void outsideAnyScopeNothingIsVisible() {
        assertThat(visible()).isFalse();
    }

    @Test
    void aConnectionKnowsTheScopeOfTheThreadThatTookIt() {
        new RowScope(Set.of("04"), null).run(() -> assertThat(visible()).isTrue());
        new RowScope(Set.of("22", "44"), null).run(() -> assertThat(visible()).isFalse());
        RowScope.EVERYTHING.run(() -> assertThat(visible()).isTrue());
        assertThat(visible()).isFalse();
    }

    private boolean visible() {
        return jdbc.sql("select in_scope('04', '01273')").query(Boolean.class).single();
    }
}
