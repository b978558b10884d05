/** Tests of conversations. */
@NullMarked
package io.fitconnect.social.conversation;

import org.jspecify.annotations.NullMarked;
