package io.fitconnect.integration.pushhealth;

import java.time.Instant;
import java.util.Optional;

/** All counts; every access names the client. */
public interface PushCounts {

    /** Adds to the count of an hour. */
    void add(String clientId, Instant hour, PushCount count);

    /** The sum from an hour on; empty when nothing was accepted. */
    Optional<PushCount> find(String clientId, Instant from);

    void remove(String clientId);
}
