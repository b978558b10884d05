/** A place became free, and an athlete who waited has it. */
@NullMarked
package io.fitconnect.notification.kind.grouptraining.movedup;

import org.jspecify.annotations.NullMarked;
