/** Follows registrations. */
@NullMarked
package io.fitconnect.social.conversation.sending.messaging;

import org.jspecify.annotations.NullMarked;
