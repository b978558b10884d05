package io.fitconnect.training.diary;

/** A training with all that was recorded of it. */
public record DiaryEntry(Training training, Recording recording) {}
