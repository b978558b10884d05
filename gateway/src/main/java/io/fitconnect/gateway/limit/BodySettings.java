package io.fitconnect.gateway.limit;

import jakarta.validation.constraints.AssertTrue;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How large request bodies may be and how long they may take. A body holds a thread of its service until its end.
 *
 * @param usual largest body of every path that is not named
 * @param larger other limits by path prefix; keys are written {@code "[/api/v1/imports]"} in YAML
 * @param time within which a usual body must have come whole
 * @param largerGrace time that one of the larger bodies may take at any rate, so that a phone gets through a tunnel
 * @param largerRate bytes a second that one of the larger bodies must bring on average after that; a phone on GPRS
 *     sends about twice as many
 */
@ConfigurationProperties("fitconnect.gateway.body")
@Validated
record BodySettings(
        @DefaultValue("1MB") DataSize usual,
        @DefaultValue Map<String, DataSize> larger,
        @DefaultValue("10s") Duration time,
        @DefaultValue("30s") Duration largerGrace,
        @DefaultValue("1KB") DataSize largerRate) {

    @AssertTrue(message = "body limits and rates must be positive")
    boolean isPositive() {
        return usual.toBytes() > 0
                && largerRate.toBytes() > 0
                && larger.values().stream().allMatch(size -> size.toBytes() > 0);
    }

    @AssertTrue(message = "body times must be positive")
    boolean isPatient() {
        return Stream.of(time, largerGrace).noneMatch(duration -> duration.isNegative() || duration.isZero());
    }

    BodyLimit limitFor(String path) {
        for (Map.Entry<String, DataSize> entry : larger.entrySet()) {
            String prefix = entry.getKey();
            boolean covered = path.startsWith(prefix)
                    && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
            if (covered) {
                return new BodyLimit(entry.getValue().toBytes(), new Pace(largerGrace, largerRate));
            }
        }
        return new BodyLimit(usual.toBytes(), Pace.within(time));
    }
}
