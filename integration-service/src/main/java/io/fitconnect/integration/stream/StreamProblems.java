package io.fitconnect.integration.stream;

import io.fitconnect.platform.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Why there are no streams to show. */
public final class StreamProblems {

    public static final ProblemType NO_RECORDING =
            new ProblemType("no-recording", "There is no recording of this training", HttpStatus.NOT_FOUND);

    private StreamProblems() {}
}
