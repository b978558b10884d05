package io.fitconnect.profile.privacy;

import io.fitconnect.platform.geo.Position;
import io.fitconnect.platform.geo.PrivacyZone;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.text.TextRule;
import java.util.UUID;

/**
 * A place with the circle that hides it.
 *
 * @param name  in the athlete's words, such as Home
 * @param place where it is; leaves this service to its athlete only
 * @param zone  what others who cut learn of it
 */
public record ProtectedPlace(UUID id, String name, Position place, PrivacyZone zone) {

    public static final int MAX_NAME_LENGTH = 60;

    private static final TextRule NAME = TextRule.line(MAX_NAME_LENGTH);

    /** Reads what the athlete typed. */
    static String name(String typed) {
        return NAME.require("name", typed);
    }

    /** The place under another name, in a circle around the same centre: a second centre would tell more than one. */
    ProtectedPlace changed(String typed, double radiusMeters) {
        if (radiusMeters < zone.radiusMeters()) {
            throw InvalidValue.refuse(
                    "radiusMeters",
                    "must not shrink, for the place must stay inside; remove the zone and add it again");
        }
        return new ProtectedPlace(
                id, name(typed), place, new PrivacyZone(zone.centre(), radiusMeters, zone.cutSecret()));
    }

    /** Says nothing, so that nothing gets into a log. */
    @Override
    public String toString() {
        return "ProtectedPlace[not shown]";
    }
}
