package io.fitconnect.integration.imports;

import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/** Why a file is not even taken. */
public final class ImportProblems {

    public static final ProblemType FILE_EMPTY =
            new ProblemType("file-empty", "The file is empty", HttpStatus.BAD_REQUEST);
    public static final ProblemType FILE_TOO_LARGE =
            new ProblemType("file-too-large", "The file is too large", HttpStatus.CONTENT_TOO_LARGE);
    public static final ProblemType UPLOAD_BROKEN_OFF =
            new ProblemType("upload-broken-off", "The upload did not arrive whole", HttpStatus.BAD_REQUEST);
    public static final ProblemType EXTERNAL_ID_REUSED =
            new ProblemType("external-id-reused", "External id used for another recording", HttpStatus.CONFLICT);
    public static final ProblemType TOO_SLOW =
            new ProblemType("upload-too-slow", "The upload took too long", HttpStatus.REQUEST_TIMEOUT);

    private ImportProblems() {}

    /** Refuses a file for its size. */
    public static Refusal tooLarge(DataSize limit) {
        return new Refusal(
                        FILE_TOO_LARGE,
                        "A file has at most " + limit.toMegabytes()
                                + " MiB. Pack it with gzip, or split the activity into several files.")
                .with("maxBytes", limit.toBytes());
    }
}
