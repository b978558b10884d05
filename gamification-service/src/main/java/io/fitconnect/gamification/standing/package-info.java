/**
 * What each athlete has earned: points, level, achievements. It is computed of all efforts that count whenever one of them changes, and what differs from
 * what was kept is written and announced; so an award is taken back with its training, and comes back with it.
 */
@NullMarked
package io.fitconnect.gamification.standing;

import org.jspecify.annotations.NullMarked;
