/** Tests of activities as JSON. */
@NullMarked
package io.fitconnect.recording.json;

import org.jspecify.annotations.NullMarked;
