package io.fitconnect.training.progress.zone;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Thresholds and zones that are valid from a day on. */
public record ZoneSet(
        LocalDate from,
        Thresholds thresholds,
        @Nullable ZoneScale heartRate,
        @Nullable ZoneScale power,
        @Nullable ZoneScale speed) {}
