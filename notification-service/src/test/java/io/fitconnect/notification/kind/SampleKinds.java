package io.fitconnect.notification.kind;

import java.util.List;

/** Kinds for tests. */
public final class SampleKinds {

    private SampleKinds() {}

    /** The people of those aliases. */
    public static Persons persons(Aliases aliases) {
        return new Persons(aliases);
    }

    public static Kinds of(NotificationKind<?>... kinds) {
        return new Kinds(List.of(kinds));
    }
}
