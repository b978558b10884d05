/**
 * The athletes of the demo world, as {@code athletes.json} tells them: who they are, where they live, what they do in a week
 * and what they wear.
 */
@NullMarked
package io.fitconnect.e2e.world.roster;

import org.jspecify.annotations.NullMarked;
