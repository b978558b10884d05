/** Challenges: a goal within a time, for oneself, among friends, in a club or for everybody, alone or in teams. Progress is computed of the efforts that are present. */
@NullMarked
package io.fitconnect.gamification.challenge;

import org.jspecify.annotations.NullMarked;
