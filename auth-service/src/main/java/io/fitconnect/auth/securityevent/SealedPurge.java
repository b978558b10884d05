package io.fitconnect.auth.securityevent;

/** The purged account and one receiver as they stand in the table of due work: sealed for its key. */
record SealedPurge(String sealed) {}
