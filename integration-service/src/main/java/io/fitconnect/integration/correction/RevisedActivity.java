package io.fitconnect.integration.correction;

import io.fitconnect.integration.imports.ActivityKey;
import io.fitconnect.platform.events.Announcement;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An activity as it is to be from now on.
 *
 * @param streamsId    under which its streams are kept; null for those of the first reading
 * @param announcement tells the others
 */
record RevisedActivity(
        ActivityKey key, @Nullable UUID streamsId, @Nullable Instant start, int samples, Announcement announcement) {}
