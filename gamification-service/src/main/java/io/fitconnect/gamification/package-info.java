/**
 * The service of points, achievements, challenges and boards. One package per feature; a feature's public types are what its leaf packages need,
 * no feature looks into another's leaves.
 */
@NullMarked
package io.fitconnect.gamification;

import org.jspecify.annotations.NullMarked;
