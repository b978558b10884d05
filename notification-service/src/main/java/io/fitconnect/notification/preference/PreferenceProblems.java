package io.fitconnect.notification.preference;

import io.fitconnect.platform.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Why a choice is refused. */
public final class PreferenceProblems {

    /** The kind reaches its athlete by this channel whatever they choose. */
    public static final ProblemType NOT_MUTABLE =
            new ProblemType("notification-not-mutable", PreferenceText.NOT_MUTABLE, HttpStatus.CONFLICT);

    private PreferenceProblems() {}
}
