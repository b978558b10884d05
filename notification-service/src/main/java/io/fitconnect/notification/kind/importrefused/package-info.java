/** Recordings that were acknowledged and cannot become trainings. */
@NullMarked
package io.fitconnect.notification.kind.importrefused;

import org.jspecify.annotations.NullMarked;
