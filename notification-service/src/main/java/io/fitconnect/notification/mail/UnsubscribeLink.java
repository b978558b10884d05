package io.fitconnect.notification.mail;

import java.util.UUID;

/** What one click in a mail ends: mails of a kind to an athlete. */
public record UnsubscribeLink(UUID athlete, String kind) {}
