/**
 * Receiving once: the id of an event is recorded in the transaction of its effect, so a repeated delivery changes
 * nothing.
 */
@NullMarked
package io.fitconnect.platform.inbox;

import org.jspecify.annotations.NullMarked;
