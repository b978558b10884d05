package io.fitconnect.social.people;

import io.fitconnect.platform.json.WireName;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Counts searches by what came of them: many without a result ask for better keys, many that were limited for a look at who searches. */
@Component
class PeopleMetrics {

    private final MeterRegistry metrics;

    PeopleMetrics(MeterRegistry metrics) {
        this.metrics = metrics;
        for (Outcome outcome : Outcome.values()) {
            searches(outcome); // so that each is seen at zero
        }
    }

    void countSearch(Outcome outcome) {
        searches(outcome).increment();
    }

    private Counter searches(Outcome outcome) {
        return Counter.builder("people.searches")
                .description("Searches for people by name")
                .tag("outcome", WireName.of(outcome))
                .register(metrics);
    }

    enum Outcome {
        FOUND,
        EMPTY,
        LIMITED
    }
}
