package io.fitconnect.auth.administration;

import io.fitconnect.platform.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Why an account is not changed. */
final class AccountProblems {

    static final ProblemType LAST_ADMINISTRATOR =
            new ProblemType("last-administrator", AdministrationText.LAST_ADMINISTRATOR, HttpStatus.CONFLICT);
    static final ProblemType OWN_ACCOUNT =
            new ProblemType("own-account", AdministrationText.OWN_ACCOUNT, HttpStatus.CONFLICT);
    static final ProblemType STAFF_ACCOUNT =
            new ProblemType("staff-account", AdministrationText.STAFF_ACCOUNT, HttpStatus.FORBIDDEN);

    private AccountProblems() {}
}
