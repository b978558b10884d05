package io.fitconnect.profile.gear;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A service that made an item as good as new: its life begins again. */
public record Overhaul(Instant servedAt, @Nullable String note) {}
