package io.fitconnect.training.grouptraining;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * The place of a group training in its series.
 *
 * @param start when the rule of the series has it start, by the local clock; stays when this one is moved
 */
public record Occurrence(UUID series, LocalDateTime start) {}
