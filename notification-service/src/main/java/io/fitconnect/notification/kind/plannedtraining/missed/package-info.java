/** The day of a planned training has passed without it. */
@NullMarked
package io.fitconnect.notification.kind.plannedtraining.missed;

import org.jspecify.annotations.NullMarked;
