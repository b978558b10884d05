/**
 * What an athlete sets right of a recording afterwards. A correction makes another recording and leaves the first as it is,
 * so that leaving the correction out undoes it.
 */
@NullMarked
package io.fitconnect.recording.correction;

import org.jspecify.annotations.NullMarked;
