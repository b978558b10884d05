package io.fitconnect.training.feed.web;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationFilter;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;

/** Keeps secret addresses out of spans and metrics, also of requests that no endpoint takes. */
@Component
class MaskedAddresses implements ObservationFilter {

    private static final String MASKED = CalendarFeedController.PATH + "/***";

    @Override
    public Observation.Context map(Observation.Context context) {
        if (context instanceof ServerRequestObservationContext request
                && request.getCarrier() != null
                && request.getCarrier().getRequestURI().startsWith(CalendarFeedController.PATH)) {
            context.addHighCardinalityKeyValue(KeyValue.of("http.url", MASKED));
        }
        return context;
    }
}
