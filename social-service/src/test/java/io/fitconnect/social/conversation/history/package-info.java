/** Tests of moved messages. */
@NullMarked
package io.fitconnect.social.conversation.history;

import org.jspecify.annotations.NullMarked;
