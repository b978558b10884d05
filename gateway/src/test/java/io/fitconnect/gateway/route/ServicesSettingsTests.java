package io.fitconnect.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fitconnect.contracts.House;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class ServicesSettingsTests {

    private final ApplicationContextRunner context = new ApplicationContextRunner().withUserConfiguration(Bound.class);

    private final House house = House.read();

    @Test
    void pointsAtTheLocalServicesByDefault() {
        context.run(
                started -> assertThat(started.getBean(ServicesSettings.class).addressOf(house.get("training-service")))
                        .hasToString("http://127.0.0.1:8083"));
    }

    @Test
    void takesTheEnvironmentVariablesOfTheLauncher() {
        context.withSystemProperties("fitconnect.gateway.services.integration=http://10.0.0.1:9")
                .run(started -> assertThat(
                                started.getBean(ServicesSettings.class).addressOf(house.get("integration-service")))
                        .hasToString("http://10.0.0.1:9"));
    }

    @Test
    void refusesTheAddressOfAnUnknownService() {
        ServicesSettings settings =
                new ServicesSettings(Map.of("trainig", URI.create("http://10.0.0.1:9")), Map.of(), null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.requireKnown(house))
                .withMessageContaining("services.trainig")
                .withMessageContaining("training");
    }

    @Test
    void refusesAnAddressForStreamsThatAServiceServesItself() {
        ServicesSettings settings =
                new ServicesSettings(Map.of(), Map.of("training", URI.create("http://10.0.0.1:9")), null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.requireKnown(house))
                .withMessageContaining("stream-services.training");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://a", "http://a/path", "http://a?b", "http://u@a", "a:1"})
    void refusesWhatIsNoBaseUrl(String url) {
        context.withPropertyValues("fitconnect.gateway.services.auth=" + url)
                .run(started -> assertThat(started).hasFailed());
        context.withPropertyValues("fitconnect.gateway.stream-services.auth=" + url)
                .run(started -> assertThat(started).hasFailed());
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(ServicesSettings.class)
    static class Bound {}
}
