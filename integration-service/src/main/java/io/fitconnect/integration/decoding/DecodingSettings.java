package io.fitconnect.integration.decoding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How imports are decoded.
 *
 * @param parallelism  files decoded at once, beside one small file more; 0 stands for one per processor
 * @param memory       part of the heap in which they are read; 0 stands for half of it
 * @param lease        how long a claim holds unless it is renewed; after a crash the file waits for its end
 * @param pollInterval how often the queue is looked at when no commit has woken the worker
 * @param retryDelay   pause after a store did not answer
 * @param faultDelay   pause after an attempt that failed through our fault, ten times as long after each further one
 * @param maxAttempts  attempts that may end with the worker's death or a fault of ours before the import fails
 * @param streamGuard  after which the ledger must know of stored streams, or they are erased; far longer than a lease
 */
@Validated
@ConfigurationProperties("fitconnect.decoding")
public record DecodingSettings(
        @DefaultValue("0") @Min(0) @Max(256) int parallelism,
        @DefaultValue("0") @NotNull DataSize memory,
        @DefaultValue("30s") @NotNull Duration lease,
        @DefaultValue("1s") @NotNull Duration pollInterval,
        @DefaultValue("2s") @NotNull Duration retryDelay,
        @DefaultValue("30s") @NotNull Duration faultDelay,
        @DefaultValue("3") @Min(1) @Max(10) int maxAttempts,
        @DefaultValue("1h") @NotNull Duration streamGuard) {

    private static final int FAULT_DELAY_FACTOR = 10;

    Duration delayAfterFault(int attempt) {
        Duration delay = faultDelay;
        for (int earlier = 1; earlier < attempt; earlier++) {
            delay = delay.multipliedBy(FAULT_DELAY_FACTOR);
        }
        return delay;
    }

    int effectiveParallelism() {
        return parallelism > 0 ? parallelism : Runtime.getRuntime().availableProcessors();
    }

    long effectiveMemoryBytes() {
        return memory.toBytes() > 0 ? memory.toBytes() : Runtime.getRuntime().maxMemory() / 2;
    }
}
