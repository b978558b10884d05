package io.fitconnect.training.grouptraining.web;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationFilter;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;

/** Keeps the secrets of invitations out of spans and metrics. */
@Component
class MaskedInvitations implements ObservationFilter {

    private static final String MASKED = InvitationController.PATH + "/***";

    @Override
    public Observation.Context map(Observation.Context context) {
        if (context instanceof ServerRequestObservationContext request
                && request.getCarrier() != null
                && request.getCarrier().getRequestURI().startsWith(InvitationController.PATH)) {
            context.addHighCardinalityKeyValue(KeyValue.of("http.url", MASKED));
        }
        return context;
    }
}
