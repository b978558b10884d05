/** The tables of levels and memberships. Every statement names the athlete. */
@NullMarked
package io.fitconnect.promo.standing.persistence;

import org.jspecify.annotations.NullMarked;
