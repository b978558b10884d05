/**
 * Strava by its API v3: OAuth with short-lived tokens, activities and their streams, one webhook subscription for the application. Its
 * agreement shows an athlete's recordings to nobody else and has them deleted when the athlete ends the consent.
 */
@NullMarked
package io.fitconnect.integration.connector.strava;

import org.jspecify.annotations.NullMarked;
