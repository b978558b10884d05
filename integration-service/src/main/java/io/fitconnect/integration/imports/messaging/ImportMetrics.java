package io.fitconnect.integration.imports.messaging;

import io.fitconnect.integration.imports.LedgerEvent;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Counts as {@code imports} what became of files: by state, source, format, and reason of a refusal. */
@Component
class ImportMetrics {

    private static final String NONE = "none";

    private final MeterRegistry metrics;

    ImportMetrics(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    @TransactionalEventListener
    void on(LedgerEvent event) {
        if (event instanceof LedgerEvent.Received) {
            count("received", event, NONE, NONE);
        } else if (event instanceof LedgerEvent.Decoded decoded) {
            count("decoded", event, decoded.format(), NONE);
        } else if (event instanceof LedgerEvent.Done done) {
            count("done", event, done.format(), NONE);
        } else if (event instanceof LedgerEvent.Refused refused) {
            count("refused", event, NONE, refused.reason());
        } else if (event instanceof LedgerEvent.Failed) {
            count("failed", event, NONE, NONE);
        }
    }

    private void count(String state, LedgerEvent event, String format, String reason) {
        Counter.builder("imports")
                .description("Files that came into a state")
                .tag("state", state)
                .tag("source", event.source().name().toLowerCase(Locale.ROOT))
                .tag("format", format)
                .tag("reason", reason)
                .register(metrics)
                .increment();
    }
}
