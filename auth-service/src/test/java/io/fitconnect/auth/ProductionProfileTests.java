package io.fitconnect.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

class ProductionProfileTests {

    private static final String SECRET = "fitconnect.auth.keys.encryption-secret";
    private static final String CLIENT = "fitconnect.auth.clients.seeds.demo-tracker.name";

    @Test
    void hasNoneOfTheLocalSecretsAndClients() {
        try (ConfigurableApplicationContext production = start("production")) {
            ConfigurableEnvironment settings = production.getEnvironment();

            assertThat(settings.getProperty("spring.application.name")).isEqualTo("auth-service");
            assertThat(settings.getProperty(SECRET)).isNull();
            assertThat(settings.getProperty(CLIENT)).isNull();
        }
    }

    @Test
    void leavesThemToOnesOwnMachine() {
        try (ConfigurableApplicationContext local = start("default")) {
            assertThat(local.getEnvironment().getProperty(SECRET)).startsWith("local-only");
            assertThat(local.getEnvironment().getProperty(CLIENT)).isEqualTo("Demo Tracker");
        }
    }

    private static ConfigurableApplicationContext start(String profile) {
        return new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .profiles(profile)
                .run();
    }

    private static final class Nothing {}
}
