/**
 * Tests of the parts that the demo is made of: what was typed, and how the story is printed. That the story itself is as
 * run on a running platform is for the journeys. Nothing here needs a platform or a network.
 */
@NullMarked
package io.fitconnect.e2e;

import org.jspecify.annotations.NullMarked;
