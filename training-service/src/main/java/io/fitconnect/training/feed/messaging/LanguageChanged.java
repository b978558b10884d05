package io.fitconnect.training.feed.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What calendars read of {@code athlete-changed.v1}. */
record LanguageChanged(UUID athleteId, @Nullable String language) {}
