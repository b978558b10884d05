package io.fitconnect.auth.password;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How passwords are hashed. The defaults are the first choice of the OWASP Password Storage Cheat Sheet for Argon2id.
 *
 * @param memory      what one hash uses, at least 7 MiB
 * @param iterations  passes over that memory
 * @param parallelism lanes
 * @param concurrency how many hashes run at once; the memory of all of them together is the bound
 * @param maxWait     how long a request waits for its turn before it is answered with 503
 */
@Validated
@ConfigurationProperties("fitconnect.auth.hashing")
public record HashingSettings(
        @NotNull @DefaultValue("19MB") DataSize memory,
        @Min(1) @Max(10) @DefaultValue("2") int iterations,
        @Min(1) @Max(8) @DefaultValue("1") int parallelism,
        @Min(1) @Max(64) @DefaultValue("4") int concurrency,
        @NotNull @DefaultValue("5s") Duration maxWait) {

    private static final DataSize LEAST_MEMORY = DataSize.ofMegabytes(7);

    public HashingSettings {
        if (memory.compareTo(LEAST_MEMORY) < 0) {
            throw new IllegalArgumentException("fitconnect.auth.hashing.memory is at least " + LEAST_MEMORY);
        }
        if (maxWait.isNegative()) {
            throw new IllegalArgumentException("fitconnect.auth.hashing.max-wait is not negative");
        }
    }
}
