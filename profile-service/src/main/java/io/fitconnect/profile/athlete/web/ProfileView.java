package io.fitconnect.profile.athlete.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.fitconnect.profile.athlete.Athlete;
import java.util.UUID;

/** The profile as its athlete sees it. */
record ProfileView(UUID id, @JsonUnwrapped ProfileDocument profile) {

    static ProfileView of(Athlete athlete) {
        return new ProfileView(athlete.id().value(), ProfileDocument.of(athlete.profile()));
    }
}
