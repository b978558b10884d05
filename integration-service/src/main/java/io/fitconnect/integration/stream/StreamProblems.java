package io.fitconnect.integration.stream;

import io.fitconnect.platform.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Why there are no streams to show. */
public final class StreamProblems {

    public static final ProblemType NO_RECORDING =
            new ProblemType("no-recording", StreamText.NO_RECORDING, HttpStatus.NOT_FOUND);

    /** A vendor's client asked for the samples of another than its athlete. */
    public static final ProblemType NOT_FOR_VENDORS =
            new ProblemType("not-for-vendors", StreamText.NOT_FOR_VENDORS, HttpStatus.FORBIDDEN);

    private StreamProblems() {}
}
