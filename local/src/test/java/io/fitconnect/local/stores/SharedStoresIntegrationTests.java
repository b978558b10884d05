package io.fitconnect.local.stores;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.local.jvm.JavaHome;
import io.fitconnect.local.part.Ports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class SharedStoresIntegrationTests {

    @Test
    void givesTheSameStoreToEveryThreadAndProcess() throws IOException {
        var other = new ProcessBuilder(
                        JavaHome.running().java(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PrintPostgresPort.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var first = CompletableFuture.supplyAsync(SharedStores::postgres);
        var second = CompletableFuture.supplyAsync(SharedStores::postgres);
        var printed = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(first.join()).isEqualTo(second.join());
        assertThat(printed).isEqualTo(Integer.toString(first.join().port()));
    }

    @Test
    void startsKafkaAndCassandraWhenAsked() {
        assertThat(Ports.answers(SharedStores.kafka().port())).isTrue();
        assertThat(new CqlProbe(SharedStores.cassandra().port()).answers()).isTrue();
    }

    static final class PrintPostgresPort {

        private PrintPostgresPort() {}

        public static void main(String[] arguments) {
            System.out.print(SharedStores.postgres().port());
        }
    }
}
