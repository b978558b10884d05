@NullMarked
package io.fitconnect.recording.export;

import org.jspecify.annotations.NullMarked;
