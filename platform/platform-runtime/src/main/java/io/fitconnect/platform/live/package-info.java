/** Signals to the open clients of an athlete that something is worth another look; they carry no content. */
@NullMarked
package io.fitconnect.platform.live;

import org.jspecify.annotations.NullMarked;
