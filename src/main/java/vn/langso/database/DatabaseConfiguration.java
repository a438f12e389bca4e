package vn.langso.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Version;

/** The program's connections. Whoever gets them finds the schema up to date. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean(defaultCandidate = false)
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource pool(DatabaseSettings settings, ObjectProvider<StartingPostgres> bundled) {
        var address =
                settings.outside() ? settings.address() : bundled.getObject().address();
        return DataSourceBuilder.create()
                .type(HikariDataSource.class)
                .url(address.url())
                .username(address.user())
                .password(address.password())
                .build();
    }

    @Bean
    DataSource dataSource(
            @Qualifier("pool") HikariDataSource pool,
            @Value("${langso.demo:false}") boolean demo,
            InstantSource clock) {
        var database = new ScopedDataSource(pool);
        var kind = demo ? Installation.Kind.DEMO : Installation.Kind.LIVE;
        var installation = new InstallationRecord(database);
        try {
            installation.admit(kind, Version.current());
        } catch (CannotGetJdbcConnectionException unreachable) {
            throw Refusal.of(DatabaseProblem.UNREACHABLE, pool.getJdbcUrl(), reason(unreachable));
        }
        var scripts = Migrations.digest();
        if (!installation.migratedBy(scripts)) {
            Migrations.run(database);
        }
        installation.note(kind, Version.current(), clock.instant());
        installation.noteMigration(scripts);
        return database;
    }

    private static String reason(CannotGetJdbcConnectionException failure) {
        return String.valueOf(failure.getMostSpecificCause().getMessage());
    }

    @Bean
    FreeSpace freeSpace(@Value("${langso.home}") Path home, DatabaseSettings settings) {
        return new FreeSpace(home, settings.minFree());
    }
}
