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
 * @param concurrency how many hashes run at once; 0 leaves one processor to other requests, if there are several. The memory
 *     of all of them together is the bound
 * @param waiting     how many may wait for their turn; more are answered with 503 at once
 * @param maxWait     how long a request waits for its turn before it is answered with 503
 */
@Validated
@ConfigurationProperties("fitconnect.auth.hashing")
public record HashingSettings(
        @NotNull @DefaultValue("19MB") DataSize memory,
        @Min(1) @Max(10) @DefaultValue("2") int iterations,
        @Min(1) @Max(8) @DefaultValue("1") int parallelism,
        @Min(0) @Max(64) @DefaultValue("0") int concurrency,
        @Min(1) @Max(1000) @DefaultValue("64") int waiting,
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

    int threads() {
        return concurrency > 0 ? concurrency : Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    }
}
