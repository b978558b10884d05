/** Follows who goes to which group training. */
@NullMarked
package io.fitconnect.social.people.suggestion.messaging;

import org.jspecify.annotations.NullMarked;
