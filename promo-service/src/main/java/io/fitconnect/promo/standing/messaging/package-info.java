/** The levels that gamification-service tells of, and the memberships that social-service tells of. */
@NullMarked
package io.fitconnect.promo.standing.messaging;

import org.jspecify.annotations.NullMarked;
