/** Tests of messages. */
@NullMarked
package io.fitconnect.social.conversation.message;

import org.jspecify.annotations.NullMarked;
