package io.fitconnect.platform.place.web;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where countries are looked up.
 *
 * @param countryFile networks with their countries in the MaxMind DB format; without it every country is unknown
 */
@ConfigurationProperties("fitconnect.places")
record PlaceSettings(@Nullable Path countryFile) {}
