package io.fitconnect.integration.correction;

import io.fitconnect.platform.json.WireName;
import io.fitconnect.platform.message.Message;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.recording.correction.ImpossibleCorrection;
import org.springframework.http.HttpStatus;

/** Why a recording cannot be set right as asked. */
public final class CorrectionProblems {

    public static final ProblemType IMPOSSIBLE =
            new ProblemType("correction-impossible", CorrectionText.IMPOSSIBLE, HttpStatus.UNPROCESSABLE_CONTENT);
    public static final ProblemType NOT_LAST =
            new ProblemType("correction-not-last", CorrectionText.NOT_LAST, HttpStatus.CONFLICT);
    public static final ProblemType SECOND_PART_CORRECTED =
            new ProblemType("second-part-corrected", CorrectionText.SECOND_PART_CORRECTED, HttpStatus.CONFLICT);

    private CorrectionProblems() {}

    static Refusal impossible(ImpossibleCorrection impossible) {
        double end = impossible.lastMillis() / 1e3;
        return new Refusal(IMPOSSIBLE, sentenceOf(impossible.reason(), end))
                .with("reason", WireName.of(impossible.reason()))
                .with("endSeconds", end);
    }

    static Refusal noSuchCorrection() {
        return new Refusal(CommonProblems.NOT_FOUND, CorrectionText.NO_SUCH_CORRECTION.message());
    }

    static Refusal notLast(int last) {
        return new Refusal(NOT_LAST, CorrectionText.UNDO_LAST_FIRST.message("last", last)).with("last", last);
    }

    static Refusal secondPartCorrected() {
        return new Refusal(SECOND_PART_CORRECTED, CorrectionText.UNDO_THOSE_FIRST.message());
    }

    private static Message sentenceOf(ImpossibleCorrection.Reason reason, double end) {
        return switch (reason) {
            case NO_TIMES -> CorrectionText.NO_TIMES.message();
            case OUTSIDE -> CorrectionText.OUTSIDE.message("end", end);
            case NOTHING_LEFT -> CorrectionText.NOTHING_LEFT.message("end", end);
            case NOTHING_CUT -> CorrectionText.NOTHING_CUT.message("end", end);
            case AT_THE_ENDS -> CorrectionText.AT_THE_ENDS.message("end", end);
            case HAS_POSITIONS -> CorrectionText.HAS_POSITIONS.message();
            case NO_DISTANCE -> CorrectionText.NO_DISTANCE.message();
        };
    }
}
