package io.fitconnect.platform.job;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One job as its owner sees it.
 *
 * @param progressPercent 0 to 100; never falls
 * @param result          what the runner returned, such as an id; absent until the job is done
 * @param expiresAt       when a finished job and its result are forgotten; absent until it is finished
 */
public record Job(
        UUID id,
        UUID owner,
        String kind,
        JobState state,
        int progressPercent,
        @Nullable String result,
        Instant createdAt,
        @Nullable Instant expiresAt) {}
