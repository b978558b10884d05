@NullMarked
package io.fitconnect.recording.correction;

import org.jspecify.annotations.NullMarked;
