/** Follows what athletes allow apps. */
@NullMarked
package io.fitconnect.integration.webhook.messaging;

import org.jspecify.annotations.NullMarked;
