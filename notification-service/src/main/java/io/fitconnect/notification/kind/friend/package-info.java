/** Somebody asks for an athlete's friendship, or accepts it. */
@NullMarked
package io.fitconnect.notification.kind.friend;

import org.jspecify.annotations.NullMarked;
