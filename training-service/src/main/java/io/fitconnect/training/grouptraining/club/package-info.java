/**
 * Group trainings of clubs: who may plan them, and the list of a club's. Decided by kept rows, at reading: who left a club, was banned or removed sees no more of
 * it, and what a former member organises is no longer the club's. Owns the table {@code club_leader}.
 */
@NullMarked
package io.fitconnect.training.grouptraining.club;

import org.jspecify.annotations.NullMarked;
