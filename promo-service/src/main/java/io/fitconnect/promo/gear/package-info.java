/**
 * The gear of athletes, how worn it is and at which pace: computed from announced wear and from those trainings only whose source
 * allows advice.
 */
@NullMarked
package io.fitconnect.promo.gear;

import org.jspecify.annotations.NullMarked;
