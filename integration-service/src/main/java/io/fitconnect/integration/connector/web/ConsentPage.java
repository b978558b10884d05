package io.fitconnect.integration.connector.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** Where the athlete consents. */
@Schema(name = "TrackerConsentPage")
record ConsentPage(
        @Schema(
                description =
                        "Page of the tracker to open in this browser; it leads back to the web app with code and state")
        String address) {}
