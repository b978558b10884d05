package io.fitconnect.training.diary;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.training.measurement.Limits;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a training began, to the millisecond, and what the local clock showed there.
 *
 * @param utcOffsetSeconds local time minus UTC, within 18 hours; null when unknown
 */
@Embeddable
public record Start(
        @Column(name = "start_time") Instant time, @Nullable Integer utcOffsetSeconds) {

    public static final int MAX_OFFSET_SECONDS = 18 * 60 * 60;

    private static final Limits OFFSET = new Limits(-MAX_OFFSET_SECONDS, MAX_OFFSET_SECONDS, "seconds");
    private static final Instant YEAR_1 = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant YEAR_1900 = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant YEAR_10000 = Instant.parse("+10000-01-01T00:00:00Z");
    private static final Duration AHEAD = Duration.ofDays(1);

    public Start {
        time = time.truncatedTo(ChronoUnit.MILLIS);
        OFFSET.require("utcOffsetSeconds", utcOffsetSeconds);
        requireStorable("startTime", time);
    }

    /** Takes a device's clock as it is; an impossible offset is taken as unknown. */
    public static Start recorded(Instant time, @Nullable Double utcOffsetSeconds) {
        return new Start(time, OFFSET.plausibleWhole(utcOffsetSeconds));
    }

    /** The time of day that the athlete saw on the clock. */
    public Optional<LocalTime> localTime() {
        return Optional.ofNullable(utcOffsetSeconds)
                .map(ZoneOffset::ofTotalSeconds)
                .map(offset -> time.atOffset(offset).toLocalTime());
    }

    /** The day that the athlete saw in the calendar; that of UTC where the local time is unknown. */
    public LocalDate localDate() {
        return localDateTime().toLocalDate();
    }

    /** Day and time that the athlete saw on the clock; of UTC where the local clock is unknown. */
    public LocalDateTime localDateTime() {
        return time.atOffset(ZoneOffset.ofTotalSeconds(utcOffsetSeconds == null ? 0 : utcOffsetSeconds))
                .toLocalDateTime();
    }

    /** The same moment by the clock of the zone, unless the local clock is known. */
    Start orIn(Optional<ZoneId> zone) {
        return utcOffsetSeconds == null ? zone.map(this::in).orElse(this) : this;
    }

    /** The same moment where the other start was: by the clock of the zone if the other was by that clock. */
    Start whereWas(Start other, Optional<ZoneId> zone) {
        return zone.filter(other::isIn).map(this::in).orElse(this);
    }

    private Start in(ZoneId zone) {
        return new Start(time, zone.getRules().getOffset(time).getTotalSeconds());
    }

    private boolean isIn(ZoneId zone) {
        return in(zone).equals(this);
    }

    /**
     * The same time of day on another day.
     *
     * @param zone whose clock changes between summer and winter, if the start was by that clock
     */
    Start on(LocalDate day, Optional<ZoneId> zone) {
        return zone.filter(this::isIn)
                .map(home -> localDateTime().with(day).atZone(home))
                .map(local -> new Start(local.toInstant(), local.getOffset().getTotalSeconds()))
                .orElseGet(() -> on(day));
    }

    private Start on(LocalDate day) {
        return new Start(time.plus(ChronoUnit.DAYS.between(localDate(), day), ChronoUnit.DAYS), utcOffsetSeconds);
    }

    /** Refuses a day that no calendar of ours can hold. */
    public static void requireStorable(String member, LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9_998) {
            throw InvalidValue.refuse(member, "must be in the years 1 to 9998");
        }
    }

    /** Refuses a moment that no calendar of ours can hold. */
    static void requireStorable(String member, Instant moment) {
        if (moment.isBefore(YEAR_1) || !moment.isBefore(YEAR_10000)) {
            throw InvalidValue.refuse(member, "must be in the years 1 to 9999");
        }
    }

    /** Refuses what a person cannot have done yet; a day is left for clocks and time zones. */
    void requireDoneBy(Instant now) {
        if (time.isAfter(now.plus(AHEAD))) {
            throw InvalidValue.refuse("startTime", "must not be more than a day in the future");
        }
        if (time.isBefore(YEAR_1900)) {
            throw InvalidValue.refuse("startTime", "must not be before the year 1900");
        }
    }
}
