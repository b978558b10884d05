package io.fitconnect.e2e.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fitconnect.contracts.House;
import io.fitconnect.contracts.ServiceLine;
import io.fitconnect.contracts.Store;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** docker-compose.yml against the list of the house. */
class ComposeTests {

    private static final Path FILE = Path.of("../docker-compose.yml");
    private static final String PROGRAM = "docker-compose";

    static Stream<ServiceLine> services() {
        return House.read().services().stream();
    }

    @ParameterizedTest
    @MethodSource("services")
    void givesAServiceWhatItsStoresNeed(ServiceLine service) {
        var definition = map(services(FILE), service.name());
        var settings = map(definition, "environment");

        assertThat(map(map(definition, "build"), "args")).containsEntry("SERVICE", service.name());
        assertThat(settings.containsKey("SPRING_KAFKA_BOOTSTRAP_SERVERS"))
                .isEqualTo(service.stores().contains(Store.KAFKA));
        assertThat(settings.containsKey("SPRING_CASSANDRA_CONTACT_POINTS"))
                .isEqualTo(service.stores().contains(Store.CASSANDRA));
        assertThat(settings.containsKey("FITCONNECT_OBJECTS_S3_BUCKET"))
                .isEqualTo(service.stores().contains(Store.OBJECTS));
        assertThat(settings.containsKey("FITCONNECT_EXPORTS_STORE_S3_BUCKET"))
                .isEqualTo(service.stores().contains(Store.EXPORTS));
        assertThat(settings.containsKey("SPRING_MAIL_HOST"))
                .isEqualTo(service.stores().contains(Store.MAIL));
        service.database()
                .ifPresent(database -> assertThat((String) settings.get("SPRING_DATASOURCE_URL"))
                        .contains("/" + database + "?"));
    }

    @Test
    void tellsTheGatewayWhereEachServiceIs() {
        var gateway = map(map(services(FILE), ServiceLine.GATEWAY), "environment");

        assertThat(House.read().behindTheGateway())
                .allSatisfy(service -> assertThat(gateway.values()).containsAll(GatewayAddresses.of(service)));
    }

    @Test
    void mountsOnlyFilesThatExist() {
        var definitions = services(FILE);
        var volumes = definitions.keySet().stream()
                .map(service -> map(definitions, service).get("volumes"))
                .filter(List.class::isInstance)
                .flatMap(volume -> ((List<?>) volume).stream())
                .map(volume -> volume.toString().replaceAll(":.*", ""));

        assertThat(volumes)
                .isNotEmpty()
                .allSatisfy(path -> assertThat(Path.of("..").resolve(path)).exists());
    }

    /** Where Debian's docker-compose is installed, as in continuous integration; it needs no engine for this. */
    @Test
    void isAcceptedByDockerCompose() throws IOException, InterruptedException {
        assumeTrue(isInstalled(), PROGRAM + " is not installed, so the file was not given to it");
        var output = Files.createTempFile("compose", ".out");
        var process = new ProcessBuilder(PROGRAM, "-f", FILE.toString(), "config", "--quiet")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(() -> Row.read(output)).isZero();
    }

    private static boolean isInstalled() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
    }

    private static Map<String, Object> services(Path file) {
        return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(Row.read(file)), "services");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> parent, String key) {
        return (Map<String, Object>) Objects.requireNonNull(parent.get(key), key);
    }
}
