/**
 * The service of advice and offers. One package per feature; a feature's public types are what its leaf packages and later
 * features need, no feature looks into another's leaves.
 */
@NullMarked
package io.fitconnect.promo;

import org.jspecify.annotations.NullMarked;
