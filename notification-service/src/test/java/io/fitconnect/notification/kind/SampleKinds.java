package io.fitconnect.notification.kind;

import java.util.List;

/** Kinds for tests. */
public final class SampleKinds {

    private SampleKinds() {}

    public static Kinds of(NotificationKind<?>... kinds) {
        return new Kinds(List.of(kinds));
    }
}
