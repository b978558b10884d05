/**
 * Fills a platform on one's own machine with a world to look at: a dozen athletes with a year of trainings, gear, plans and
 * goals. {@link io.fitconnect.e2e.world.World} is the command. It uses what any client may use, and finds out itself what is
 * there already, so that it can be stopped and run again.
 */
@NullMarked
package io.fitconnect.e2e.world;

import org.jspecify.annotations.NullMarked;
