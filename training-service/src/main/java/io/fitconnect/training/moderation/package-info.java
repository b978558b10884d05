/**
 * What measures of moderators do to trainings: while one stands, its subject is hidden from all but its athlete, or of a group training all but organisers
 * and those who take part. Several may stand about one subject, and each is lifted at most once. Owns the table {@code moderation_measure}.
 */
@NullMarked
package io.fitconnect.training.moderation;

import org.jspecify.annotations.NullMarked;
