package io.fitconnect.integration.archive;

/** How an archive stands. The names stand in the table {@code import_archive}. */
public enum ArchiveState {
    /** Parts are missing, or its reading was not asked for. */
    UPLOADING,
    /** Its files are being taken. */
    READING,
    /** Each of its files was looked at. */
    DONE,
    /** It is no archive that can be read. */
    REFUSED,
    /** Reading it failed through our fault. */
    FAILED
}
