package io.fitconnect.notification.kind;

import java.util.function.UnaryOperator;

/** A kind whose arguments name people. Its text and reference follow from what is known of them when they are read. */
public interface PersonalKind<A> extends NotificationKind<A> {

    /** The arguments with each person replaced by what the look-up returns. */
    A withPersons(A arguments, UnaryOperator<Person> lookUp);
}
