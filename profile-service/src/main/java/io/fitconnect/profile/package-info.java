/**
 * The service of profiles. One package per feature; a feature's public types are what its leaf packages need, no feature
 * looks into another's leaves.
 */
@NullMarked
package io.fitconnect.profile;

import org.jspecify.annotations.NullMarked;
