package io.fitconnect.social.moderation;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import org.springframework.http.HttpStatus;

/** Why moderation says no. */
public final class ModerationProblems {

    static final ProblemType OWN_CONTENT =
            new ProblemType("report-of-own-content", ModerationText.OWN_CONTENT, HttpStatus.CONFLICT);
    static final ProblemType CONFLICT_OF_INTEREST =
            new ProblemType("conflict-of-interest", ModerationText.PARTIAL, HttpStatus.FORBIDDEN);
    static final ProblemType CASE_DECIDED =
            new ProblemType("case-decided", ModerationText.CASE_DECIDED, HttpStatus.CONFLICT);
    static final ProblemType NOT_APPEALABLE =
            new ProblemType("not-appealable", ModerationText.NOT_APPEALABLE, HttpStatus.CONFLICT);

    private ModerationProblems() {}

    /** For what is nowhere, and for what the reporter does not see. */
    public static Refusal nothingToReport() {
        return new Refusal(CommonProblems.NOT_FOUND, ModerationText.NOTHING_TO_REPORT.message());
    }

    public static Refusal ownContent() {
        return new Refusal(OWN_CONTENT, ModerationText.NO_REPORT_OF_OWN.message());
    }

    public static Refusal noSuchCase() {
        return new Refusal(CommonProblems.NOT_FOUND, ModerationText.NO_SUCH_CASE.message());
    }

    public static Refusal noSuchDecision() {
        return new Refusal(CommonProblems.NOT_FOUND, ModerationText.NO_SUCH_DECISION.message());
    }

    static Refusal ownCase() {
        return new Refusal(CONFLICT_OF_INTEREST, ModerationText.OWN_CASE.message());
    }

    public static Refusal decidedYourself() {
        return new Refusal(CONFLICT_OF_INTEREST, ModerationText.DECIDED_YOURSELF.message());
    }

    public static Refusal caseDecided() {
        return new Refusal(CASE_DECIDED, ModerationText.DECIDED_ALREADY.message());
    }

    public static Refusal noOneConcerned() {
        return new Refusal(CASE_DECIDED, ModerationText.NO_ONE_CONCERNED.message());
    }

    public static Refusal nothingStands() {
        return new Refusal(CASE_DECIDED, ModerationText.NOTHING_STANDS.message());
    }

    public static Refusal noOpenAppeal() {
        return new Refusal(CASE_DECIDED, ModerationText.NO_OPEN_APPEAL.message());
    }

    public static Refusal appealedBefore() {
        return new Refusal(NOT_APPEALABLE, ModerationText.APPEALED_BEFORE.message());
    }

    public static Refusal liftedAlready() {
        return new Refusal(NOT_APPEALABLE, ModerationText.LIFTED_ALREADY.message());
    }

    public static Refusal tooLateToAppeal() {
        return new Refusal(NOT_APPEALABLE, ModerationText.TOO_LATE.message());
    }
}
