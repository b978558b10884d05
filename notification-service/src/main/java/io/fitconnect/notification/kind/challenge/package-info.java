/** Challenges in which an athlete takes part. */
@NullMarked
package io.fitconnect.notification.kind.challenge;

import org.jspecify.annotations.NullMarked;
