package io.fitconnect.integration.erasure;

/** What can be erased. The names stand in the table {@code erasure}. */
public enum ErasureKind {
    RAW_FILE,
    STREAMS,
    ARCHIVE
}
