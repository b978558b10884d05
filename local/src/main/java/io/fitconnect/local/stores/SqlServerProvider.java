package io.fitconnect.local.stores;

/** Another SQL server for the tests than the run's PostgreSQL. The build's profile cockroachdb brings one and asks for it. */
public interface SqlServerProvider {

    /** Starts the server on the first call. Its superuser is named and signs in like PostgreSQL's. */
    PostgresAddress address();
}
