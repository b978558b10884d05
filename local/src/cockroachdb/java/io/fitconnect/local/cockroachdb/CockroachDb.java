package io.fitconnect.local.cockroachdb;

import io.fitconnect.local.part.PartFailure;
import io.fitconnect.local.stores.PostgresAddress;
import io.fitconnect.local.stores.SqlServerProvider;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;

/** One CockroachDB for each test JVM, of the version that compose runs; it ends with the JVM. */
public final class CockroachDb implements SqlServerProvider {

    private static final String IMAGE = "cockroachdb/cockroach:v24.3.8";
    private static final int PORT = 26257;

    private static @Nullable GenericContainer<?> server;

    @Override
    public PostgresAddress address() {
        GenericContainer<?> running = running();
        return new PostgresAddress(running.getHost(), running.getMappedPort(PORT));
    }

    private static synchronized GenericContainer<?> running() {
        if (server == null) {
            server = start();
        }
        return server;
    }

    /** The image makes an administrator of the user whom it is given, and leaves a file when that is done. */
    private static GenericContainer<?> start() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new PartFailure("The profile cockroachdb needs a container engine, and none answers");
        }
        GenericContainer<?> container = new GenericContainer<>(IMAGE)
                .withCommand("start-single-node", "--store=type=mem,size=1GiB")
                .withEnv("COCKROACH_USER", PostgresAddress.SUPERUSER)
                .withEnv("COCKROACH_PASSWORD", PostgresAddress.PASSWORD)
                .withExposedPorts(PORT)
                .waitingFor(Wait.forSuccessfulCommand("test -f init_success"));
        container.start();
        return container;
    }
}
