/**
 * What becomes of messages when parts of the platform die or stand still: people write to each other meanwhile, and afterwards everybody
 * reads everything. {@link io.fitconnect.e2e.message.MessageFaults} runs it. A client sends a message again, under its own id, until it is acknowledged.
 */
@NullMarked
package io.fitconnect.e2e.message;

import org.jspecify.annotations.NullMarked;
