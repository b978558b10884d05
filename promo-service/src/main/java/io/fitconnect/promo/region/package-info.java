/**
 * The region whose shop and seasons count for an athlete, and why. It is the one that the athlete stated; where a request comes from is only
 * a suggestion to someone who stated none, and a hint to someone who travels.
 */
@NullMarked
package io.fitconnect.promo.region;

import org.jspecify.annotations.NullMarked;
