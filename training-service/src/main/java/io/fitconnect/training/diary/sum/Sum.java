package io.fitconnect.training.diary.sum;

/** A kept sum. */
public record Sum(SumKey key, Amounts amounts) {}
