/** Keeps awards and standings. */
@NullMarked
package io.fitconnect.gamification.standing.persistence;

import org.jspecify.annotations.NullMarked;
