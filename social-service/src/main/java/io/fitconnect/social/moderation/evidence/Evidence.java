package io.fitconnect.social.moderation.evidence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was published.
 *
 * @param person  whose it is; null where it has no owner
 * @param text    null of what has none here, such as a training
 * @param version of the text
 */
public record Evidence(@Nullable UUID person, @Nullable String text, long version) {}
