/** Conversations, participants and settings in SQL. */
@NullMarked
package io.fitconnect.social.conversation.persistence;

import org.jspecify.annotations.NullMarked;
