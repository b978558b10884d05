/** Limits in SQL. */
@NullMarked
package io.fitconnect.social.conversation.sending.persistence;

import org.jspecify.annotations.NullMarked;
