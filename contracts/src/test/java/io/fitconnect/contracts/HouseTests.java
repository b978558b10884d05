package io.fitconnect.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.Arrays;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseTests {

    private static final String ONE = """
            services:
              - name: training-service
                port: 8083
                stream-port: 8183
                database: training
                stores: [postgresql, kafka]
                heap: 256MB
                publishes: [training.training]
                listens: [integration.activity]
                internal-scopes: [internal:revocations]
                routes:
                  - {path: /api/v1/trainings/**, body: 32MB, stream: true, open: true}
                  - {path: /api/v1/goals}
            """;

    @Test
    void readsEveryMember() {
        var service = read(ONE).get("training-service");

        assertThat(service.port()).isEqualTo(8083);
        assertThat(service.managementPort()).isEqualTo(9083);
        assertThat(service.streamPort()).hasValue(8183);
        assertThat(service.ports()).containsExactly(8083, 9083, 8183);
        assertThat(service.database()).contains("training");
        assertThat(service.stores()).containsExactlyInAnyOrder(Store.POSTGRESQL, Store.KAFKA);
        assertThat(service.heapMebibytes()).isEqualTo(256);
        assertThat(service.publishes()).containsExactly("training.training");
        assertThat(service.listens()).containsExactly("integration.activity");
        assertThat(service.deadLetterTopic()).contains("training-service.dead-letter");
        assertThat(service.internalScopes()).containsExactly("internal:revocations");
        var route = service.routes().get(0);
        assertThat(route.bodyBytes()).hasValue(32 * 1024 * 1024);
        assertThat(route.stream()).isTrue();
        assertThat(route.open()).isTrue();
        var other = service.routes().get(1);
        assertThat(other.bodyBytes()).isEmpty();
        assertThat(other.stream()).isFalse();
        assertThat(other.open()).isFalse();
    }

    @Test
    void readsItsOwnFile() {
        assertThat(House.read().services()).extracting(ServiceLine::name).contains("gateway", "auth-service");
        assertThat(House.read().behindTheGateway())
                .noneMatch(ServiceLine::isGateway)
                .noneMatch(ServiceLine::foreign);
        assertThat(House.read().get("shop").foreign()).isTrue();
    }

    @Test
    void givesNoDeadLetterTopicToAServiceThatListensToNothing() {
        assertThat(read(ONE.replace("listens: [integration.activity]", "listens: []"))
                        .get("training-service")
                        .deadLetterTopic())
                .isEmpty();
    }

    @Test
    void sortsTheMoreSpecificRouteFirst() {
        var routes =
                new String[] {"/api/**", "/api/v1/trainings/**", "/api/v1/trainings", "/api/v1/trainings/*/streams"};

        assertThat(Arrays.stream(routes)
                        .map(path -> new RouteLine(path, OptionalLong.empty(), false, false))
                        .sorted(RouteLine.MOST_SPECIFIC_FIRST)
                        .map(RouteLine::path))
                .containsExactly("/api/v1/trainings/*/streams", "/api/v1/trainings", "/api/v1/trainings/**", "/api/**");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            port: 8083                      | port: eight          | list: training-service: port must be a number, found eight
            port: 8083                      | port: 80             | list: training-service: port 80 is not between 1024 and 64535
            stream-port: 8183               | stream-port: 80      | list: training-service: stream-port 80 is not between 1024 and 64535
            stream-port: 8183               | stream-port: 9083    | list: two services have the port 9083
            stream: true, open: true        | open: true           | list: training-service: a stream-port needs a route with stream: true
            port: 8083                      | prot: 8083           | list: training-service: port is missing
            heap: 256MB                     | heap: 1GB            | list: training-service: 1GB is no size like 512KB or 32MB
            database: training              | extra: 1             | list: training-service: a database and the store postgresql need each other
            heap: 256MB                     | heap: 1MB, x         | list: training-service: 1MB, x is no size like 512KB or 32MB
            [postgresql, kafka]             | [postgresql]         | list: training-service: topics need the store kafka
            [postgresql, kafka]             | [mysql]              | list: training-service: mysql is no store; there are postgresql, kafka, cassandra, objects, exports, mail
            [training.training]             | [training]           | list: training-service: training is not a topic like training.training
            name: training-service          | name: Training       | list: Training: Training is not a name like training-service
            /api/v1/goals                   | /internal/v1/goals   | list: training-service: /internal/v1/goals is internal, and the gateway never passes it
            /api/v1/goals                   | /api/v1/goals*       | list: training-service: /api/v1/goals* is no path like /api/v1/things/** or /api/v1/things/*/parts
            /api/v1/goals                   | /api/v1/trainings/** | list: two services have the route /api/v1/trainings/**
            stream: true                    | straem: true         | list: training-service: /api/v1/trainings/**: straem is no known member
            stream: true                    | stream: maybe        | list: training-service: /api/v1/trainings/**: stream must be true or false, found maybe
            [internal:revocations]          | [revocations]        | list: training-service: revocations is not a scope like internal:revocations
            """)
    void namesPlaceAndReasonOfAMistake(String text, String mistake, String message) {
        assertThat(ONE).contains(text);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(ONE.replace(text, mistake)))
                .withMessage(message);
    }

    @Test
    void refusesTwoServicesOnOnePort() {
        var second = ONE.replace("services:\n", "")
                .replace("training-service", "coach-service")
                .replace("database: training", "database: coach")
                .replace("    stream-port: 8183\n", "")
                .replace("port: 8083", "port: 9083")
                .replaceAll("(?s)    routes:.*", "");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(ONE + second))
                .withMessage("list: two services have the port 9083");
    }

    @Test
    void refusesARouteToWhatIsForeign() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(ONE.replace("port: 8083", "foreign: true\n    port: 8083")))
                .withMessage("list: training-service: what is foreign has no route");
    }

    @Test
    void refusesADuplicateMember() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(ONE.replace("port: 8083", "port: 8083\n    port: 8084")))
                .withMessageContaining("found duplicate key port");
    }

    private static House read(String yaml) {
        return new HouseReader("list").read(new StringReader(yaml));
    }
}
