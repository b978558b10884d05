/** Who is told, in SQL. */
@NullMarked
package io.fitconnect.social.conversation.telling.persistence;

import org.jspecify.annotations.NullMarked;
