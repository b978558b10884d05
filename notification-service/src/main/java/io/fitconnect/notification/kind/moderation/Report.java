package io.fitconnect.notification.kind.moderation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report of the athlete's that was decided.
 *
 * @param subject what was reported, by the contract's word
 * @param outcome by the contract's word
 */
record Report(UUID reportId, @Nullable String subject, String outcome) {}
