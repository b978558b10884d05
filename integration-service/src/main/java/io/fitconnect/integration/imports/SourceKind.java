package io.fitconnect.integration.imports;

/** Where a recording comes from. */
public enum SourceKind {
    /** A file that the athlete chose, through an app of our own. */
    UPLOAD,
    /** A vendor's push with the athlete's consent. */
    VENDOR
}
