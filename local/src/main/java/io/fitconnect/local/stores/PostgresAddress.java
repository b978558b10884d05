package io.fitconnect.local.stores;

/** Where a PostgreSQL server listens and how its superuser signs in. */
public record PostgresAddress(String host, int port) {

    public static final String SUPERUSER = "postgres";
    public static final String PASSWORD = "fitconnect";

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
    }

    /** Of the maintenance database; sign in with {@link #SUPERUSER} and {@link #PASSWORD}. */
    public String superuserUrl() {
        return jdbcUrl("postgres");
    }
}
