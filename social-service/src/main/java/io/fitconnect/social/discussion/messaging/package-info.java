/** Subjects that are gone. */
@NullMarked
package io.fitconnect.social.discussion.messaging;

import org.jspecify.annotations.NullMarked;
