package io.fitconnect.integration.recording;

import io.fitconnect.platform.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Why a recording cannot be had as it was asked for. */
public final class RecordingProblems {

    public static final ProblemType FORMAT_UNSUITABLE =
            new ProblemType("format-unsuitable", RecordingText.FORMAT_UNSUITABLE, HttpStatus.CONFLICT);

    private RecordingProblems() {}
}
