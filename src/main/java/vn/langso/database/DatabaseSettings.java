package vn.langso.database;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Which database is used, and when the disk counts as full.
 *
 * @param url JDBC address of an outside PostgreSQL; empty for the bundled one
 * @param user the owner of the outside database; it must be no superuser
 * @param minFree less room than this in the home, and new work is refused
 */
@Validated
@ConfigurationProperties("langso.db")
public record DatabaseSettings(
        @DefaultValue("") @NotNull @Pattern(regexp = "|jdbc:postgresql://.+")
        String url,

        @DefaultValue("") @NotNull String user,
        @DefaultValue("") @NotNull String password,
        @DefaultValue("512MB") @NotNull DataSize minFree) {

    /** Whether somebody else runs the database. */
    public boolean outside() {
        return !url.isEmpty();
    }

    PostgresAddress address() {
        return new PostgresAddress(url, user, password);
    }

    /** Says what is set, and keeps the password to itself. */
    @Override
    public String toString() {
        return "DatabaseSettings[" + address() + ", minFree=" + minFree + "]";
    }
}
