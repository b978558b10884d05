package io.fitconnect.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.token.SecuritySettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

/** All settings together, as they are found by the application: the defaults hold, and nonsense stops the start. */
class SettingsTests {

    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withUserConfiguration(AllSettings.class)
            .withPropertyValues("fitconnect.gateway.web-session.client-secret=secret");

    @Test
    void startWithTheirDefaults() {
        context.run(started -> assertThat(started).hasNotFailed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fitconnect.gateway.services.auth=localhost:8081",
                "fitconnect.gateway.services.auth=ftp://localhost",
                "fitconnect.gateway.services.profile=http://localhost:8082/path",
                "fitconnect.gateway.services.training=http://localhost:8083?x",
                "fitconnect.gateway.services.integration=http://user@localhost:8085",
                "fitconnect.security.issuer=",
                "fitconnect.security.audience=",
                "fitconnect.gateway.token.clock-skew=61s",
                "fitconnect.gateway.token.clock-skew=-1s",
                "fitconnect.gateway.token.max-size=17KB",
                "fitconnect.gateway.token.max-size=10B",
                "fitconnect.gateway.token.cache-size=1KB",
                "fitconnect.gateway.token.keys-refresh=0s",
                "fitconnect.gateway.token.keys-retry=-1s",
                "fitconnect.gateway.token.keys-timeout=0s",
                "fitconnect.gateway.limits.rates.caller.burst=0",
                "fitconnect.gateway.limits.rates.sign-in.per-second=-1",
                "fitconnect.gateway.limits.rates.unknown.burst=1",
                "fitconnect.gateway.limits.tracked=0",
                "fitconnect.gateway.body.usual=0B",
                "fitconnect.gateway.body.time=0s",
                "fitconnect.gateway.body.larger-grace=-1s",
                "fitconnect.gateway.body.larger-rate=0B",
                "fitconnect.gateway.cors.allowed-origins=*",
                "fitconnect.gateway.cors.allowed-origins=https://*.example",
                "fitconnect.gateway.cors.allowed-origins=https://a.example/",
                "fitconnect.gateway.cors.allowed-origins=a.example",
                "fitconnect.gateway.edge.idle-timeout=10ms",
                "fitconnect.gateway.edge.stream-idle-timeout=10s",
                "fitconnect.gateway.streams.per-caller=0",
                "fitconnect.gateway.streams.longest=0s",
                "fitconnect.gateway.edge.head-timeout=0s",
                "fitconnect.gateway.edge.hosts=http://a.example",
                "fitconnect.gateway.edge.hosts=a.example:8080",
                "fitconnect.gateway.upstream.max-streams=0",
                "fitconnect.gateway.upstream.stream-idle=0s",
                "fitconnect.gateway.upstream.connect-timeout=0s",
                "fitconnect.gateway.upstream.response-timeout=-1s",
                "fitconnect.gateway.upstream.max-connections=0",
                "fitconnect.gateway.upstream.failure-rate=0",
                "fitconnect.gateway.upstream.failure-rate=101",
                "fitconnect.gateway.upstream.window=9",
                "fitconnect.gateway.web-session.client-id=",
                "fitconnect.gateway.web-session.client-secret=",
                "fitconnect.gateway.web-session.scopes=",
                "fitconnect.gateway.web-session.timeout=0s",
                "fitconnect.gateway.web-session.refresh-before=-1s",
                "fitconnect.gateway.web-session.lifetime=0s"
            })
    void refuseNonsense(String setting) {
        context.withPropertyValues(setting).run(started -> assertThat(started).hasFailed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fitconnect.gateway.services.auth=https://auth.internal",
                "fitconnect.gateway.services.auth=http://[::1]:8081",
                "fitconnect.gateway.token.clock-skew=0s",
                "fitconnect.gateway.cors.allowed-origins=",
                "fitconnect.gateway.cors.allowed-origins=https://app.fitconnect.example,http://localhost:3000"
            })
    void acceptOtherValues(String setting) {
        context.withPropertyValues(setting).run(started -> assertThat(started).hasNotFailed());
    }

    @Configuration(proxyBeanMethods = false)
    @ConfigurationPropertiesScan
    @EnableConfigurationProperties(SecuritySettings.class)
    static class AllSettings {}
}
