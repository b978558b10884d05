/**
 * Who may see which part of an athlete, as chosen and by default, stricter under 18. Values only: the athlete holds them, and
 * {@link io.fitconnect.platform.relation.Visibilities} decides for a viewer.
 */
@NullMarked
package io.fitconnect.profile.visibility;

import org.jspecify.annotations.NullMarked;
