package io.fitconnect.social.club.web;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationFilter;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;

/** Keeps the secrets of invitations to clubs out of spans and metrics. */
@Component
class MaskedClubInvitations implements ObservationFilter {

    private static final String MASKED = ClubInvitationController.PATH + "/***";

    @Override
    public Observation.Context map(Observation.Context context) {
        if (context instanceof ServerRequestObservationContext request
                && request.getCarrier() != null
                && request.getCarrier().getRequestURI().startsWith(ClubInvitationController.PATH)) {
            context.addHighCardinalityKeyValue(KeyValue.of("http.url", MASKED));
        }
        return context;
    }
}
