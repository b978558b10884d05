package io.fitconnect.social.people.contact.web;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationFilter;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;

/** Keeps the secrets of contact links out of spans and metrics. */
@Component
class MaskedContactLinks implements ObservationFilter {

    private static final String MASKED = ContactLinkController.PATH + "/***";

    @Override
    public Observation.Context map(Observation.Context context) {
        if (context instanceof ServerRequestObservationContext request
                && request.getCarrier() != null
                && request.getCarrier().getRequestURI().startsWith(ContactLinkController.PATH)) {
            context.addHighCardinalityKeyValue(KeyValue.of("http.url", MASKED));
        }
        return context;
    }
}
