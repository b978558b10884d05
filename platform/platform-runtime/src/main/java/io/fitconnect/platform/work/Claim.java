package io.fitconnect.platform.work;

import java.util.UUID;

/**
 * Work that this process has claimed.
 *
 * @param token   the fence: only its holder can renew or settle the work
 * @param attempt counts the claims that did not end otherwise, this one included
 */
record Claim(WorkKey work, UUID token, int attempt, String payload) {}
