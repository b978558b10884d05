package io.fitconnect.social.comment.persistence;

import java.time.Instant;

/** A text as it lies in a store, without its mentions. */
record StoredText(TextVersion version, String text, Instant writtenAt) {}
