/**
 * Journeys through the gateway of a platform that the launcher starts for them on other ports and in a folder of its
 * own, and tests of the demo's own parts. All journeys of a run share one platform, which ends with the run.
 */
@NullMarked
package io.fitconnect.e2e;

import org.jspecify.annotations.NullMarked;
