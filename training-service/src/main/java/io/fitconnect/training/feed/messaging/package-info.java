/** Follows the language of athletes. */
@NullMarked
package io.fitconnect.training.feed.messaging;

import org.jspecify.annotations.NullMarked;
