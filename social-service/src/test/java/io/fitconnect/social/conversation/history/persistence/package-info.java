/** Tests of the store of moved messages. */
@NullMarked
package io.fitconnect.social.conversation.history.persistence;

import org.jspecify.annotations.NullMarked;
