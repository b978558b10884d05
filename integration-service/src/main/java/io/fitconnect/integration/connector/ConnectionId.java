package io.fitconnect.integration.connector;

import java.util.UUID;

/** An athlete's connection to a tracker, of which there is one at most. */
public record ConnectionId(UUID athlete, String tracker) {

    @Override
    public String toString() {
        return athlete + "/" + tracker;
    }
}
