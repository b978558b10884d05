package io.fitconnect.integration.imports;

import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/** Why a file is not even taken. */
public final class ImportProblems {

    public static final ProblemType FILE_EMPTY =
            new ProblemType("file-empty", ImportText.FILE_EMPTY, HttpStatus.BAD_REQUEST);
    public static final ProblemType FILE_TOO_LARGE =
            new ProblemType("file-too-large", ImportText.FILE_TOO_LARGE, HttpStatus.CONTENT_TOO_LARGE);
    public static final ProblemType UPLOAD_BROKEN_OFF =
            new ProblemType("upload-broken-off", ImportText.UPLOAD_BROKEN_OFF, HttpStatus.BAD_REQUEST);
    public static final ProblemType EXTERNAL_ID_REUSED =
            new ProblemType("external-id-reused", ImportText.EXTERNAL_ID_REUSED, HttpStatus.CONFLICT);
    public static final ProblemType TOO_SLOW =
            new ProblemType("upload-too-slow", ImportText.UPLOAD_TOO_SLOW, HttpStatus.REQUEST_TIMEOUT);

    private ImportProblems() {}

    /** Refuses what did not arrive whole. */
    public static Refusal brokenOff() {
        return new Refusal(UPLOAD_BROKEN_OFF, ImportText.SEND_AGAIN.message());
    }

    /** Refuses what took too long to arrive. */
    public static Refusal tooSlow() {
        return new Refusal(TOO_SLOW, ImportText.SEND_FASTER.message());
    }

    /** Refuses a file for its size. */
    public static Refusal tooLarge(DataSize limit) {
        return new Refusal(FILE_TOO_LARGE, ImportText.LARGEST_FILE.message("mebibytes", limit.toMegabytes()))
                .with("maxBytes", limit.toBytes());
    }
}
