package io.fitconnect.training.feed;

import io.fitconnect.training.diary.AthleteId;
import java.time.Instant;
import java.util.Locale;

/**
 * The calendar of an athlete.
 *
 * @param createdAt when its address was made
 */
public record CalendarFeed(AthleteId athlete, Locale language, Instant createdAt) {}
