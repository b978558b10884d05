package io.fitconnect.gateway.token.key;

import jakarta.validation.constraints.AssertTrue;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the key set is fetched.
 *
 * @param keysRefresh time between two fetches
 * @param keysRetry least time between two fetches, however many requests ask for one
 * @param keysTimeout longest wait for the key set
 */
@ConfigurationProperties("fitconnect.gateway.token")
@Validated
record KeySettings(
        @DefaultValue("5m") Duration keysRefresh,
        @DefaultValue("5s") Duration keysRetry,
        @DefaultValue("3s") Duration keysTimeout) {

    @AssertTrue(message = "keys-refresh, keys-retry and keys-timeout must be positive")
    boolean isTimed() {
        return Stream.of(keysRefresh, keysRetry, keysTimeout)
                .noneMatch(duration -> duration.isNegative() || duration.isZero());
    }
}
