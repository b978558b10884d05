package io.fitconnect.platform.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against a stand-in of S3 in a process of its own. */
class S3ObjectStoreIntegrationTests extends ObjectStoreContract {

    private static @Nullable S3Server server;

    @BeforeAll
    static void startServer() throws IOException {
        server = S3Server.start("fitconnect");
    }

    @AfterAll
    static void stopServer() {
        if (server != null) {
            server.close();
        }
    }

    @Override
    ObjectStore store() {
        return store("one/");
    }

    @Test
    void keepsServicesOfOneBucketApart() throws IOException {
        put("a", "content");

        assertThat(store("other/").open(key("a"))).isEmpty();
        assertThat(store("other/").list(kind() + "/", null, 10)).isEmpty();
    }

    @Test
    void isAwayWithinItsTime() throws IOException {
        try (ServerSocket silent = new ServerSocket(0)) {
            ObjectSettings.S3 settings =
                    settings("", URI.create("http://127.0.0.1:" + silent.getLocalPort()), Duration.ofMillis(200));
            ObjectStore store = new S3ObjectStore(S3Clients.create(settings), settings);

            assertThatThrownBy(() -> store.put(key("a"), new ByteArrayInputStream(new byte[10]), 10))
                    .isInstanceOf(ObjectStoreAway.class);
            assertThatThrownBy(() -> store.open(key("a"))).isInstanceOf(ObjectStoreAway.class);
        }
    }

    private static ObjectStore store(String prefix) {
        if (server == null) {
            throw new IllegalStateException("The stand-in of S3 was not started");
        }
        ObjectSettings.S3 settings = settings(prefix, server.endpoint(), Duration.ofSeconds(20));
        return new S3ObjectStore(S3Clients.create(settings), settings);
    }

    private static ObjectSettings.S3 settings(String prefix, URI endpoint, Duration attempt) {
        return new ObjectSettings.S3(
                "fitconnect",
                prefix,
                "eu-central-1",
                endpoint,
                true,
                "test-access",
                "test-secret",
                attempt.multipliedBy(4),
                attempt);
    }
}
