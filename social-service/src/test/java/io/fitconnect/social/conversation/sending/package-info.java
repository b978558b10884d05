/** Tests of limits. */
@NullMarked
package io.fitconnect.social.conversation.sending;

import org.jspecify.annotations.NullMarked;
