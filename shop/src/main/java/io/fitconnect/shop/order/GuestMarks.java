package io.fitconnect.shop.order;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What unpaid orders are counted by, as digests.
 *
 * @param own    of one guest: the browser session and the e-mail address
 * @param shared of all guests of a network
 */
public record GuestMarks(Set<String> own, Set<String> shared) {

    /** An account's orders are not counted. */
    public static final GuestMarks NONE = new GuestMarks(Set.of(), Set.of());

    public GuestMarks {
        own = Set.copyOf(own);
        shared = Set.copyOf(shared);
    }

    Set<String> all() {
        return Stream.concat(own.stream(), shared.stream()).collect(Collectors.toSet());
    }
}
