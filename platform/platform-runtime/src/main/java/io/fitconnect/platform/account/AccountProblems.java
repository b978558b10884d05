package io.fitconnect.platform.account;

import io.fitconnect.platform.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What a request of an account that has ended is answered with. */
final class AccountProblems {

    static final ProblemType ACCOUNT_ERASED =
            new ProblemType("account-erased", AccountText.ACCOUNT_ERASED, HttpStatus.UNAUTHORIZED);

    private AccountProblems() {}
}
