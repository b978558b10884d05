package io.fitconnect.gateway.limit;

import jakarta.validation.constraints.AssertTrue;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How large request bodies may be and how long they may take. A body holds a thread of its service until its end.
 *
 * @param usual largest body of a route that states none of its own
 * @param time within which a usual body must have come whole
 * @param largerGrace time that one of the larger bodies may take at any rate, so that a phone gets through a tunnel
 * @param largerRate bytes a second that one of the larger bodies must bring on average after that; a phone on GPRS
 *     sends about twice as many
 */
@ConfigurationProperties("fitconnect.gateway.body")
@Validated
record BodySettings(
        @DefaultValue("1MB") DataSize usual,
        @DefaultValue("10s") Duration time,
        @DefaultValue("30s") Duration largerGrace,
        @DefaultValue("1KB") DataSize largerRate) {

    @AssertTrue(message = "body limits and rates must be positive")
    boolean isPositive() {
        return usual.toBytes() > 0 && largerRate.toBytes() > 0;
    }

    @AssertTrue(message = "body times must be positive")
    boolean isTimed() {
        return Stream.of(time, largerGrace).noneMatch(duration -> duration.isNegative() || duration.isZero());
    }

    /** The limit of a route, given the bytes that its line states. */
    BodyLimit limitFor(OptionalLong ofRoute) {
        return ofRoute.isPresent()
                ? new BodyLimit(ofRoute.getAsLong(), new MinimumDataRate(largerGrace, largerRate))
                : new BodyLimit(usual.toBytes(), MinimumDataRate.within(time));
    }
}
