package io.fitconnect.kites.flight;

import io.fitconnect.platform.problem.ProblemType;
import org.springframework.http.HttpStatus;

final class FlightProblems {

    static final ProblemType CALM = new ProblemType("calm", FlightText.CALM, HttpStatus.CONFLICT);

    private FlightProblems() {}
}
