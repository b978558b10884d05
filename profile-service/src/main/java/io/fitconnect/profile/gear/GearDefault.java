package io.fitconnect.profile.gear;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.sport.Sports;
import org.jspecify.annotations.Nullable;

/**
 * Trainings for which an item is taken unless the athlete says otherwise.
 *
 * @param sport  key of the sport
 * @param indoor only indoors, or only outdoors; both when absent
 */
public record GearDefault(String sport, @Nullable Boolean indoor) {

    public static final String SPORT_PATTERN = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    public static final int MAX_SPORT_LENGTH = 40;

    public GearDefault {
        if (Sports.find(sport).isEmpty()) {
            throw InvalidValue.refuse("defaults", "must name sports by their keys in /api/v1/sports, such as running");
        }
    }
}
