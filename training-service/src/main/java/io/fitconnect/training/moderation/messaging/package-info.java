/** The measures that moderators take and lift. */
@NullMarked
package io.fitconnect.training.moderation.messaging;

import org.jspecify.annotations.NullMarked;
