/**
 * Ways over the ground that look like real ones: streets round a town, a path along a river, roads and trails in the hills.
 * Every course ends where it began, and an athlete has a few that are gone again and again.
 */
@NullMarked
package io.fitconnect.e2e.world.course;

import org.jspecify.annotations.NullMarked;
