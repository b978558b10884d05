package io.fitconnect.social.comment.persistence;

import java.util.UUID;

/** One version of one comment. */
record TextVersion(UUID commentId, int number) {}
