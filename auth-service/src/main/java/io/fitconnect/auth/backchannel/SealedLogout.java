package io.fitconnect.auth.backchannel;

/** An ended session of a client as it stands in the table of due work: sealed for its key. */
record SealedLogout(String sealed) {}
