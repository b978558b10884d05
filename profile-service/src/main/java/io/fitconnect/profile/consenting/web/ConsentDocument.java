package io.fitconnect.profile.consenting.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The evidence of a consent. */
record ConsentDocument(
        @NotNull
        @Size(max = ConsentDocument.LONGEST)
        @Pattern(regexp = "[A-Za-z0-9.-]+")
        @Schema(description = "Version of the text that the athlete saw", example = "2026-12-01")
        String textVersion,

        @NotNull
        @Size(max = ConsentDocument.LONGEST)
        @Pattern(regexp = ConsentDocument.PLACE)
        @Schema(description = "Where in the app, in kebab-case", example = "advice-page")
        String place) {

    static final int LONGEST = 40;
    static final String PLACE = "[a-z0-9]+(-[a-z0-9]+)*";
}
