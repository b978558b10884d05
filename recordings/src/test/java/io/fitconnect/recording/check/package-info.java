/** A check against recordings of real devices, which are not part of this repository. */
@NullMarked
package io.fitconnect.recording.check;

import org.jspecify.annotations.NullMarked;
