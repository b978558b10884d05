/** An organiser tells the participants something. */
@NullMarked
package io.fitconnect.notification.kind.grouptraining.announced;

import org.jspecify.annotations.NullMarked;
