package io.fitconnect.gateway.token;

import jakarta.validation.constraints.AssertTrue;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DataSizeUnit;
import org.springframework.util.unit.DataSize;
import org.springframework.util.unit.DataUnit;
import org.springframework.validation.annotation.Validated;

/**
 * How tokens are checked and kept.
 *
 * @param clockSkew how far clocks may differ when times are compared
 * @param maxSize longest token that is looked at
 * @param cacheSize memory for verified tokens
 */
@ConfigurationProperties("fitconnect.gateway.token")
@Validated
record TokenSettings(
        @DefaultValue("10s") Duration clockSkew,
        @DefaultValue("4KB") @DataSizeUnit(DataUnit.BYTES) DataSize maxSize,
        @DefaultValue("64MB") DataSize cacheSize) {

    private static final Duration LARGEST_SKEW = Duration.ofMinutes(1);

    @AssertTrue(message = "clock-skew must be between 0 and 1 minute")
    boolean isSkewSmall() {
        return !clockSkew.isNegative() && clockSkew.compareTo(LARGEST_SKEW) <= 0;
    }

    @AssertTrue(message = "max-size must be 256 bytes to 16 KB, cache-size at least 1 MB")
    boolean isSized() {
        return maxSize.toBytes() >= 256 && maxSize.toKilobytes() <= 16 && cacheSize.toMegabytes() >= 1;
    }
}
