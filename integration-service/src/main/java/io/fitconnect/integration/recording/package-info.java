/**
 * Recordings as files: as they were handed in, or written in a format that the athlete asks for. Only the athlete gets them;
 * what the source allows others to do with a recording does not bear on that.
 */
@NullMarked
package io.fitconnect.integration.recording;

import org.jspecify.annotations.NullMarked;
