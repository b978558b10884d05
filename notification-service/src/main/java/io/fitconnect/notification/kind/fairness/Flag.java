package io.fitconnect.notification.kind.fairness;

import java.util.UUID;

/**
 * A flag against a recording of the athlete.
 *
 * @param kind  why, by the contract's word
 * @param state by the contract's word
 */
record Flag(UUID flagId, String kind, String state) {

    /** A word of the contract as a text selects by it, which allows no hyphens. */
    static String selector(String word) {
        return word.replace('-', '_');
    }
}
