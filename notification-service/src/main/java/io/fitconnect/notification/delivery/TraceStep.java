package io.fitconnect.notification.delivery;

import io.fitconnect.notification.kind.ChannelName;
import java.time.Instant;

/**
 * One step of a delivery.
 *
 * @param detail in words for support; empty when the outcome says it all
 */
public record TraceStep(Instant at, ChannelName channel, Outcome outcome, String detail) {}
