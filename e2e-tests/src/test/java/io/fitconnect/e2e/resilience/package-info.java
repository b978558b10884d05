/**
 * Tests of the counting: a run is clean only when everything acknowledged has ended once, and nothing came from nowhere.
 * The killing itself needs a platform and is run by hand.
 */
@NullMarked
package io.fitconnect.e2e.resilience;

import org.jspecify.annotations.NullMarked;
