/**
 * What athletes are among others, as announced: their level and their clubs. Only segments of campaigns ask for it. Owns {@code standing} and
 * {@code standing_club}.
 */
@NullMarked
package io.fitconnect.promo.standing;

import org.jspecify.annotations.NullMarked;
