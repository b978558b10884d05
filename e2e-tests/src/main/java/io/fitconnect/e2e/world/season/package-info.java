/**
 * What an athlete does day by day: habits of the week, shaped by the weeks from one race to the next. The same day gives the
 * same training in each run, so the world can be filled again on a later day and only grows.
 */
@NullMarked
package io.fitconnect.e2e.world.season;

import org.jspecify.annotations.NullMarked;
