package io.fitconnect.training.grouptraining;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.sport.Sport;
import io.fitconnect.platform.text.TextRule;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an organiser says of a group training.
 *
 * @param name       one line; null once the organiser's account is erased
 * @param level      null for everybody
 * @param zone       of the place
 * @param place      null when it is not said
 * @param capacity   how many may take part; null without a limit
 * @param visibility to whom it is shown beside organisers, participants and invited athletes
 * @param club       to whose members it is shown besides, for as long as the organiser is one; null for no club's
 */
public record GroupTrainingDetails(
        @Nullable String name,
        @Nullable String description,
        Sport sport,
        @Nullable Level level,
        Instant start,
        ZoneId zone,
        int durationSeconds,
        @Nullable MeetingPlace place,
        @Nullable Integer capacity,
        Visibility visibility,
        @Nullable UUID club) {

    public static final int MAX_NAME_LENGTH = 120;
    public static final int MAX_DESCRIPTION_LENGTH = 4_000;
    public static final int MAX_PLACE_LENGTH = 120;
    public static final int MIN_SECONDS = 60;
    public static final int MAX_SECONDS = 172_800;
    public static final int MAX_CAPACITY = 50_000;
    public static final TextRule NAME = TextRule.line(MAX_NAME_LENGTH);
    public static final TextRule DESCRIPTION = TextRule.note(MAX_DESCRIPTION_LENGTH);
    public static final TextRule PLACE = TextRule.line(MAX_PLACE_LENGTH);

    public GroupTrainingDetails {
        if (durationSeconds < MIN_SECONDS || durationSeconds > MAX_SECONDS) {
            throw InvalidValue.refuse("durationSeconds", "must be " + MIN_SECONDS + " to " + MAX_SECONDS);
        }
        if (capacity != null && (capacity < 1 || capacity > MAX_CAPACITY)) {
            throw InvalidValue.refuse("capacity", "must be 1 to " + MAX_CAPACITY);
        }
    }

    /** Reads the name of a time zone that has rules, not an offset. */
    public static Optional<ZoneId> findZone(String name) {
        return ZoneId.getAvailableZoneIds().contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
    }

    public Instant end() {
        return start.plusSeconds(durationSeconds);
    }

    /** The same at another time. */
    public GroupTrainingDetails at(Instant otherStart) {
        return new GroupTrainingDetails(
                name, description, sport, level, otherStart, zone, durationSeconds, place, capacity, visibility, club);
    }

    /** Without what the organiser wrote, when the organiser's account is erased. */
    GroupTrainingDetails withoutWords() {
        return new GroupTrainingDetails(
                null, null, sport, level, start, zone, durationSeconds, null, capacity, Visibility.ONLY_ME, null);
    }
}
