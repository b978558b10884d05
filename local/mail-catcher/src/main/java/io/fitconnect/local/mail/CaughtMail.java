package io.fitconnect.local.mail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail that arrived.
 *
 * @param id      counts from 1
 * @param links   addresses in the text, in their order, so that a test need not search for them
 */
record CaughtMail(
        long id,
        Instant receivedAt,
        String from,
        String to,
        String subject,
        @Nullable String messageId,
        String text,
        @Nullable String html,
        List<String> links) {}
