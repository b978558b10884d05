package io.fitconnect.notification.kind;

import java.util.List;

/** A kind of which several are told as one, such as "12 people joined". */
public interface BundledKind<A> extends NotificationKind<A> {

    /** What has the same key for the same athlete is told together; at most 80 characters. */
    String bundlingKey(A arguments);

    /** Several as one, oldest first, at least one. */
    A bundle(List<A> parts);
}
