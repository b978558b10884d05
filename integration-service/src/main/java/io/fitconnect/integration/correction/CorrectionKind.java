package io.fitconnect.integration.correction;

/** Kinds of corrections. The names stand in the table {@code correction}. */
public enum CorrectionKind {
    CROP,
    SPLIT,
    DISTANCE
}
