/**
 * Journeys through the gateway of a platform that the launcher starts for them, on other ports and in a folder below
 * {@code target/}. All journeys of a run share that platform; each brings its own athletes. They see what a client sees;
 * only the forger of tokens also reads the platform's keys, as a thief of them would.
 */
@NullMarked
package io.fitconnect.e2e.journey;

import org.jspecify.annotations.NullMarked;
