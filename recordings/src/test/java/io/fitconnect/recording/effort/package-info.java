@NullMarked
package io.fitconnect.recording.effort;

import org.jspecify.annotations.NullMarked;
