/** Recent and held messages in SQL. */
@NullMarked
package io.fitconnect.social.conversation.message.persistence;

import org.jspecify.annotations.NullMarked;
