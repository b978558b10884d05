/** Keeps challenges and who takes part. */
@NullMarked
package io.fitconnect.gamification.challenge.persistence;

import org.jspecify.annotations.NullMarked;
