/** The contacts that auth-service tells of. */
@NullMarked
package io.fitconnect.notification.mail.messaging;

import org.jspecify.annotations.NullMarked;
