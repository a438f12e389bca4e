package vn.langso.database;

/** How the program's database is reached. */
public record PostgresAddress(String url, String user, String password) {

    /** Says where, and keeps the password to itself. */
    @Override
    public String toString() {
        return user + "@" + url;
    }
}
