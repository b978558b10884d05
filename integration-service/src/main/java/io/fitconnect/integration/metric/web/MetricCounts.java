package io.fitconnect.integration.metric.web;

import io.fitconnect.integration.imports.Sender;
import io.fitconnect.integration.metric.MetricFault;
import io.fitconnect.integration.metric.MetricOutcome;
import io.fitconnect.integration.pushhealth.PushTally;
import io.fitconnect.platform.json.WireName;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Counts as {@code metrics.items} what became of items: by status, source, and reason of a refusal. A vendor reads what was accepted. */
@Component
class MetricCounts {

    private final MeterRegistry meters;
    private final PushTally tally;

    MetricCounts(MeterRegistry meters, PushTally tally) {
        this.meters = meters;
        this.tally = tally;
    }

    void count(Sender sender, MetricOutcome outcome) {
        MetricFault fault = outcome.fault();
        if (sender.isVendor() && fault == null) {
            tally.accepted(sender.clientId(), null);
        }
        Counter.builder("metrics.items")
                .description("Items of daily metrics that were answered")
                .tag("status", WireName.of(outcome.status()))
                .tag("source", WireName.of(sender.kind()))
                .tag("reason", fault == null ? "none" : fault.reason())
                .register(meters)
                .increment();
    }
}
