package vn.langso.database;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Hands out connections that already know the {@link RowScope} of the thread that asks. A pooled connection that knows
 * it from before costs no round trip.
 */
public final class ScopedDataSource extends DelegatingDataSource {

    private final Cache<PGConnection, RowScope> known =
            Caffeine.newBuilder().weakKeys().build();

    public ScopedDataSource(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        try {
            tell(connection, RowScope.current());
            return connection;
        } catch (SQLException | RuntimeException failure) {
            connection.close();
            throw failure;
        }
    }

    private void tell(Connection connection, RowScope scope) throws SQLException {
        var physical = connection.unwrap(PGConnection.class);
        if (scope.equals(known.getIfPresent(physical))) {
            return;
        }
        known.invalidate(physical);
        try (var statement = connection.prepareStatement(
                "select set_config('langso.areas', ?, false), set_config('langso.person', ?, false)")) {
            statement.setString(1, scope.areasSetting());
            statement.setString(2, scope.personSetting());
            statement.execute();
        }
        known.put(physical, scope);
    }
}
