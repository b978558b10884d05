package io.fitconnect.social.moderation.evidence;

import java.time.Instant;

/** What a text said once. */
public record TextVersion(long version, String text, Instant writtenAt) {}
