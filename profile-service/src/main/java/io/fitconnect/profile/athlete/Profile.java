package io.fitconnect.profile.athlete;

/** Everything that an athlete may change of the profile. */
public record Profile(DisplayName displayName, Place place, Units units, Body body, Thresholds thresholds) {

    static Profile ofNewcomer(DisplayName displayName, Place place) {
        return new Profile(displayName, place, Units.METRIC, Body.UNKNOWN, Thresholds.UNKNOWN);
    }
}
