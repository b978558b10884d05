/** Plan entries in the table {@code planned_training}. */
@NullMarked
package io.fitconnect.notification.kind.plannedtraining.persistence;

import org.jspecify.annotations.NullMarked;
