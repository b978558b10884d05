package io.fitconnect.platform.security;

import io.fitconnect.platform.call.CallSettings;
import io.fitconnect.platform.call.ClientTokens;
import io.fitconnect.platform.call.InternalCalls;
import io.fitconnect.platform.revocation.HttpRevocationFeed;
import io.fitconnect.platform.revocation.RevocationFeed;
import io.fitconnect.platform.revocation.RevocationPoller;
import io.fitconnect.platform.revocation.RevocationSettings;
import io.fitconnect.platform.revocation.Revocations;
import io.fitconnect.platform.token.SecuritySettings;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import tools.jackson.databind.json.JsonMapper;

/** Calls to auth-service: tokens of the service's own client, and the revocations that it polls. */
@AutoConfiguration(after = SecurityAutoConfiguration.class)
@EnableConfigurationProperties(CallSettings.class)
public class RevocationAutoConfiguration {

    private static final String TOKEN_PATH = "/oauth2/token";

    /** auth-service is where its keys are. Lazy, because that service itself needs none and has no such secret. */
    @Bean
    @Lazy
    @ConditionalOnMissingBean
    ClientTokens clientTokens(
            SecuritySettings security, CallSettings calls, JsonMapper json, Clock clock, Environment environment) {
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            calls.requireProductionSecret();
        }
        return new ClientTokens(security.jwksUri().resolve(TOKEN_PATH), calls, json, clock);
    }

    @Bean
    @ConditionalOnMissingBean
    RevocationFeed revocationFeed(
            SecuritySettings security, CallSettings calls, ClientTokens tokens, JsonMapper json, MeterRegistry meters) {
        return new HttpRevocationFeed(
                new InternalCalls("auth-service", security.jwksUri().resolve("/"), tokens, calls, json, meters));
    }

    @Bean
    RevocationPoller revocationPoller(
            RevocationFeed feed, Revocations revocations, RevocationSettings settings, Clock clock) {
        return new RevocationPoller(feed, revocations, settings, clock);
    }
}
