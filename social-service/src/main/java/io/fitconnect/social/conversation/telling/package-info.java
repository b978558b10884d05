/**
 * Tells participants of new messages, behind the transaction that sent them: a live signal to each, and an event for notifications to
 * each who has not muted the conversation. What several messages meet is one of each.
 */
@NullMarked
package io.fitconnect.social.conversation.telling;

import org.jspecify.annotations.NullMarked;
