/**
 * Tests of how the table of expected recordings is read and how a training is held against it. A comparison that is too
 * kind would hide misses, so most tests here show what must not pass.
 */
@NullMarked
package io.fitconnect.e2e.expected;

import org.jspecify.annotations.NullMarked;
