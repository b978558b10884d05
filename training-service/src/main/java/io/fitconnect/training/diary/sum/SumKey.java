package io.fitconnect.training.diary.sum;

import java.time.LocalDate;

/** Which sum of an athlete it is; the sport by its key. */
public record SumKey(Period period, LocalDate startsOn, String sport) {}
