package io.fitconnect.training.feed;

import io.fitconnect.platform.message.MessageKey;

/** Words in calendars, and reasons of refusals. */
public enum FeedText implements MessageKey {
    NO_SUCH_CALENDAR,
    ATHLETE_DECIDES,
    CALENDAR_NAME,
    PLANNED_TRAINING,
    KILOMETRES,
    MINUTES
}
