package io.fitconnect.gateway.token;

import io.fitconnect.platform.call.CallSettings;
import io.fitconnect.platform.call.ClientTokens;
import io.fitconnect.platform.call.InternalCalls;
import io.fitconnect.platform.revocation.HttpRevocationFeed;
import io.fitconnect.platform.revocation.RevocationPoller;
import io.fitconnect.platform.revocation.RevocationSettings;
import io.fitconnect.platform.revocation.Revocations;
import io.fitconnect.platform.token.SecuritySettings;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import tools.jackson.databind.json.JsonMapper;

/** Revoked tokens, which the gateway reads from auth-service with a token of its own client. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SecuritySettings.class, CallSettings.class, RevocationSettings.class})
class RevocationConfiguration {

    private static final String TOKEN_PATH = "/oauth2/token";

    @Bean
    Revocations revocations(RevocationSettings settings, Clock clock) {
        return new Revocations(settings, clock);
    }

    /** auth-service is where its keys are. */
    @Bean
    RevocationPoller revocationPoller(
            Revocations revocations,
            RevocationSettings settings,
            SecuritySettings security,
            CallSettings calls,
            MeterRegistry meters,
            Clock clock,
            Environment environment) {
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            calls.requireProductionSecret();
        }
        JsonMapper json = JsonMapper.shared();
        ClientTokens tokens = new ClientTokens(security.jwksUri().resolve(TOKEN_PATH), calls, json, clock);
        InternalCalls authService =
                new InternalCalls("auth-service", security.jwksUri().resolve("/"), tokens, calls, json, meters);
        return new RevocationPoller(new HttpRevocationFeed(authService), revocations, settings, clock);
    }
}
