/** Tests of what is told. */
@NullMarked
package io.fitconnect.social.conversation.telling;

import org.jspecify.annotations.NullMarked;
