/** A planned training starts soon. */
@NullMarked
package io.fitconnect.notification.kind.plannedtraining.starts;

import org.jspecify.annotations.NullMarked;
