package io.fitconnect.training.grouptraining.event.position;

import io.fitconnect.platform.geo.Position;
import io.fitconnect.platform.problem.InvalidValue;

/** What a map shows, in degrees; where west is greater than east it crosses the date line. */
public record Area(double south, double west, double north, double east) {

    private static final double MAX_LATITUDE = 90;
    private static final double MAX_LONGITUDE = 180;

    public Area {
        require("south", south, MAX_LATITUDE);
        require("north", north, MAX_LATITUDE);
        require("west", west, MAX_LONGITUDE);
        require("east", east, MAX_LONGITUDE);
        if (south > north) {
            throw InvalidValue.refuse("south", "must not exceed north");
        }
    }

    boolean contains(Position place) {
        double longitude = place.longitude();
        boolean isBetween =
                west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
        return isBetween && place.latitude() >= south && place.latitude() <= north;
    }

    private static void require(String member, double degrees, double most) {
        if (!(Math.abs(degrees) <= most)) {
            throw InvalidValue.refuse(member, "must be %.0f to %.0f degrees".formatted(-most, most));
        }
    }
}
