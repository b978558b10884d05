/** Invitations into conversations of groups. */
@NullMarked
package io.fitconnect.notification.kind.conversation;

import org.jspecify.annotations.NullMarked;
