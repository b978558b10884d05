package io.fitconnect.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class ServicesSettingsTests {

    private final ApplicationContextRunner context = new ApplicationContextRunner().withUserConfiguration(Bound.class);

    @Test
    void pointsAtTheLocalServicesByDefault() {
        context.run(started -> assertThat(started.getBean(ServicesSettings.class))
                .isEqualTo(new ServicesSettings(
                        URI.create("http://127.0.0.1:8081"),
                        URI.create("http://127.0.0.1:8082"),
                        URI.create("http://127.0.0.1:8083"),
                        URI.create("http://127.0.0.1:8085"))));
    }

    @Test
    void takesTheEnvironmentVariablesOfTheLauncher() {
        context.withSystemProperties("fitconnect.gateway.services.integration=http://10.0.0.1:9")
                .run(started -> assertThat(
                                started.getBean(ServicesSettings.class).integration())
                        .hasToString("http://10.0.0.1:9"));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(ServicesSettings.class)
    static class Bound {}
}
