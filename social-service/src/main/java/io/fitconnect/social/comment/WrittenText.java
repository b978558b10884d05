package io.fitconnect.social.comment;

import java.time.Instant;

/**
 * One version of a comment's text.
 *
 * @param version from 1
 */
public record WrittenText(int version, MarkedText text, Instant writtenAt) {}
