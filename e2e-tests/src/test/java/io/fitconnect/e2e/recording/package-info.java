/**
 * Tests of the sample rides: their files are read with the reader of the format's maker, which must find what the ride
 * says of itself. A wrong sample would make every later check worthless.
 */
@NullMarked
package io.fitconnect.e2e.recording;

import org.jspecify.annotations.NullMarked;
