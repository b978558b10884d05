package io.fitconnect.e2e.message;

import java.util.List;
import java.util.UUID;

/** What one participant reads in a conversation, in the order of the answers. */
record Found(String talk, UUID reader, List<Line> lines) {

    /** A message as it is read. */
    record Line(long number, UUID clientId) {}
}
