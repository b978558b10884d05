package io.fitconnect.social.club.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** To whom a club is handed over. */
record NewOwnerDocument(@NotNull(message = "is required") UUID athleteId) {}
