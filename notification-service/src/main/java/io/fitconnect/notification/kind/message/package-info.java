/** Messages in an athlete's conversations; an inbox has one notification for each conversation. */
@NullMarked
package io.fitconnect.notification.kind.message;

import org.jspecify.annotations.NullMarked;
