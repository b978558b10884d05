package io.fitconnect.promo.advice;

import java.time.Instant;
import java.util.UUID;

/** A silence as the athlete sees it in the list. */
public record SilenceEntry(UUID id, Silence silence, Instant since) {

    public static final int MOST = 200;
}
