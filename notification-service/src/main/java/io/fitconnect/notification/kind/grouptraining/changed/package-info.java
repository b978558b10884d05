/** A group training changed in what its participants must know. */
@NullMarked
package io.fitconnect.notification.kind.grouptraining.changed;

import org.jspecify.annotations.NullMarked;
