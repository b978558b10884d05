package io.fitconnect.gateway.stream;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Streams of one gateway instance.
 *
 * @param perCaller open streams of one athlete and app; a browser needs one for all its tabs
 * @param longest after which a stream ends, so that its client comes with a token that is valid then
 */
@ConfigurationProperties("fitconnect.gateway.streams")
@Validated
record StreamSettings(
        @DefaultValue("10") @Positive int perCaller,
        @DefaultValue("24h") Duration longest) {

    @AssertTrue(message = "longest must be positive")
    boolean isBounded() {
        return !longest.isNegative() && !longest.isZero();
    }
}
