package io.fitconnect.social.people.contact.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** To whom a contact link leads. */
@Schema(name = "Contact")
record ContactView(
        UUID athleteId, @Schema(example = "Mira Koval") String name) {}
