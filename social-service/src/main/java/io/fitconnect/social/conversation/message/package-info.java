/**
 * Messages. Number, order and client id are decided in one transaction that locks the conversation alone; a client id is one
 * message however often it is sent. Recent messages are in the table {@code message}, older ones in Cassandra; readers look into SQL
 * first and take what is missing from there, so that a message that moves meanwhile is seen once.
 */
@NullMarked
package io.fitconnect.social.conversation.message;

import org.jspecify.annotations.NullMarked;
