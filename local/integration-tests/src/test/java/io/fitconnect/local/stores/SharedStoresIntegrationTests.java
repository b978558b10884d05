package io.fitconnect.local.stores;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.local.jvm.JavaHome;
import io.fitconnect.local.part.Ports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("thorough")
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

    /** What one service's test announces must not reach another service that is tested at the same time. */
    @Test
    void givesEachServiceAKafkaOfItsOwn() throws IOException {
        var root = Installation.ofWorkingDirectory().root();

        var ofAuth = print(PrintKafkaPort.class, root.resolve("auth-service"));
        var ofProfile = print(PrintKafkaPort.class, root.resolve("profile-service/src"));

        assertThat(ofAuth).isNotEqualTo(ofProfile);
        assertThat(print(PrintKafkaPort.class, root.resolve("profile-service"))).isEqualTo(ofProfile);
    }

    private static String print(Class<?> program, Path directory) throws IOException {
        var process = new ProcessBuilder(
                        JavaHome.running().java(), "-cp", System.getProperty("java.class.path"), program.getName())
                .directory(directory.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    static final class PrintKafkaPort {

        private PrintKafkaPort() {}

        public static void main(String[] arguments) {
            System.out.print(SharedStores.kafka().port());
        }
    }

    static final class PrintPostgresPort {

        private PrintPostgresPort() {}

        public static void main(String[] arguments) {
            System.out.print(SharedStores.postgres().port());
        }
    }
}
