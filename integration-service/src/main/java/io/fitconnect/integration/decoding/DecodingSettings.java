package io.fitconnect.integration.decoding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How imports are decoded.
 *
 * @param parallelism  files decoded at once; 0 stands for one per processor, but no more than the heap has room for
 * @param lease        how long a claim holds; after a crash the file waits for its end
 * @param pollInterval how often the queue is looked at when no commit has woken the worker
 * @param retryDelay   pause after a store did not answer
 * @param maxAttempts  claims that may end with the worker's death before the file is refused
 */
@Validated
@ConfigurationProperties("fitconnect.decoding")
public record DecodingSettings(
        @DefaultValue("0") @Min(0) @Max(256) int parallelism,
        @DefaultValue("30s") @NotNull Duration lease,
        @DefaultValue("1s") @NotNull Duration pollInterval,
        @DefaultValue("2s") @NotNull Duration retryDelay,
        @DefaultValue("3") @Min(1) int maxAttempts) {

    /** What a file of the largest accepted size takes: three times its content, and its samples. */
    private static final long BYTES_PER_FILE = 128L << 20;

    int effectiveParallelism() {
        if (parallelism > 0) {
            return parallelism;
        }
        Runtime machine = Runtime.getRuntime();
        long room = Math.max(1, machine.maxMemory() / BYTES_PER_FILE);
        return (int) Math.min(machine.availableProcessors(), room);
    }
}
