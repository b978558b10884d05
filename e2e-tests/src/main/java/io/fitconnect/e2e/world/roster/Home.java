package io.fitconnect.e2e.world.roster;

import java.time.ZoneId;

/**
 * Where an athlete starts from.
 *
 * @param bearingDegrees how the streets are turned against north
 * @param altitudeMeters of the town
 * @param reliefMeters from the valleys to the hills
 */
public record Home(
        double latitude,
        double longitude,
        double bearingDegrees,
        double altitudeMeters,
        double reliefMeters,
        ZoneId timeZone) {}
