package io.fitconnect.notification.delivery;

import java.util.UUID;

/** The daily digest of an athlete. What it holds is read when it is sent. */
public record PendingDigest(UUID athlete) {}
