package io.fitconnect.kites.flight;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

@ConfigurationProperties("kites.flight")
@Validated
record FlightSettings(@Positive int maxLineMeters) {}
