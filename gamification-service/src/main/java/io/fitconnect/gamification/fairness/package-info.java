/**
 * Judges recorded activities: what no body can do, what moves as a vehicle moves, and what two people handed in as their own. A finding names what was
 * measured and the limit that it passed, so that it can be shown, appealed against and decided. Positions are read and never kept: of a track only keyed
 * digests stay.
 */
@NullMarked
package io.fitconnect.gamification.fairness;

import org.jspecify.annotations.NullMarked;
