/**
 * What keeps people from being flooded: how much one person sends, and which messages are held. Moderation adds rules of its own. Owns
 * the tables {@code sending_budget} and {@code account_age}.
 */
@NullMarked
package io.fitconnect.social.conversation.sending;

import org.jspecify.annotations.NullMarked;
