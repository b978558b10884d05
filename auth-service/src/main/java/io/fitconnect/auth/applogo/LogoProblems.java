package io.fitconnect.auth.applogo;

import io.fitconnect.platform.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Why a logo is not taken. */
final class LogoProblems {

    static final ProblemType UNUSABLE_LOGO =
            new ProblemType("unusable-logo", LogoText.UNUSABLE_LOGO, HttpStatus.BAD_REQUEST);

    private LogoProblems() {}
}
