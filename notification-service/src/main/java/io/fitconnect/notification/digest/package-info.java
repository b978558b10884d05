/** One mail a day with what an athlete wants to hear together. It holds what is unread when it is sent. */
@NullMarked
package io.fitconnect.notification.digest;

import org.jspecify.annotations.NullMarked;
