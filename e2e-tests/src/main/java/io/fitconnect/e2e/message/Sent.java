package io.fitconnect.e2e.message;

import java.util.UUID;

/**
 * A message that the platform acknowledged.
 *
 * @param number in its conversation, as the answer said
 */
record Sent(String talk, UUID writer, UUID clientId, long number) {}
