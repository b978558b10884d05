/**
 * Trainings, planned and done, as a calendar that other programs subscribe to. Its address is a secret that the athlete replaces
 * and revokes; its digest alone is kept. What the athlete keeps for themselves alone, private notes and positions, is not in it.
 */
@NullMarked
package io.fitconnect.training.feed;

import org.jspecify.annotations.NullMarked;
