package io.fitconnect.training.progress.load;

import java.time.LocalDate;

/** The sum of the loads of one day. */
public record DayLoad(LocalDate day, double load) {}
