/** The joint result of a group training is ready. */
@NullMarked
package io.fitconnect.notification.kind.grouptraining.result;

import org.jspecify.annotations.NullMarked;
