/** Critical power and critical speed, race prediction, and efficiency over time. */
@NullMarked
package io.fitconnect.training.progress.curve;

import org.jspecify.annotations.NullMarked;
