package io.fitconnect.integration.decoding;

import io.fitconnect.platform.json.WireName;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Settles, counts and logs attempts that failed through our fault. A stack is logged once for each place in the code, since
 * a faulty release meets the same fault with every file; messages are left out, since they may quote the file.
 */
final class DecodingFaults {

    private static final Logger LOG = LoggerFactory.getLogger(DecodingFaults.class);
    private static final int MOST_PLACES = 100;

    private final Function<ClaimedImport, FaultOutcome> settleFault;
    private final MeterRegistry metrics;
    private final Set<String> placesLogged = ConcurrentHashMap.newKeySet();

    DecodingFaults(Function<ClaimedImport, FaultOutcome> settleFault, MeterRegistry metrics) {
        this.settleFault = settleFault;
        this.metrics = metrics;
        List.of(FaultOutcome.values()).forEach(this::counter); // so that an increase from zero is seen
    }

    void settle(ClaimedImport claimed, Throwable fault) {
        FaultOutcome outcome = settleFault.apply(claimed);
        counter(outcome).increment();
        if (outcome == FaultOutcome.CLAIM_LOST) {
            LOG.info(
                    "Import {} was another worker's or erased when it failed",
                    claimed.key().id());
            return;
        }
        StackOnly stack = StackOnly.of(fault);
        if (placesLogged.size() < MOST_PLACES && placesLogged.add(stack.place())) {
            LOG.error("Import {} {} through our fault", claimed.key().id(), outcome, stack);
        } else {
            LOG.error("Import {} {} through our fault: {}", claimed.key().id(), outcome, stack.place());
        }
    }

    private Counter counter(FaultOutcome outcome) {
        return Counter.builder("imports.faults")
                .description("Attempts at reading a file that failed through our fault")
                .tag("outcome", WireName.of(outcome))
                .register(metrics);
    }
}
