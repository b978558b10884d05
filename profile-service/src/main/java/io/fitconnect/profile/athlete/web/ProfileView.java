package io.fitconnect.profile.athlete.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.fitconnect.profile.athlete.Athlete;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** The own profile. */
record ProfileView(
        @Schema(description = "The athlete, which is the account")
        UUID id,

        @JsonUnwrapped ProfileDocument profile) {

    static ProfileView of(Athlete athlete) {
        return new ProfileView(athlete.id().value(), ProfileDocument.of(athlete.profile()));
    }
}
