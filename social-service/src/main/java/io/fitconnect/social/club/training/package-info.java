/**
 * Tells the members of a club that a group training was planned for it: each once, step by step, of a series once. Owns the table
 * {@code told_club_training}.
 */
@NullMarked
package io.fitconnect.social.club.training;

import org.jspecify.annotations.NullMarked;
