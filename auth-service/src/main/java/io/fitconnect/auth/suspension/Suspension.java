package io.fitconnect.auth.suspension;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A suspension of one account.
 *
 * @param decision of moderators, under which its owner reads the reason and appeals
 * @param until    when it ends by itself; null without such an end
 */
public record Suspension(UUID decision, @Nullable Instant until) {}
