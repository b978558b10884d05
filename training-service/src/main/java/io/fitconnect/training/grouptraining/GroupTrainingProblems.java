package io.fitconnect.training.grouptraining;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** Why group trainings say no. */
public final class GroupTrainingProblems {

    /** It is cancelled or has begun. */
    public static final ProblemType TOO_LATE =
            new ProblemType("group-training-over", GroupTrainingText.TOO_LATE, HttpStatus.CONFLICT);

    /** A measure of moderation hides it from others. */
    public static final ProblemType HIDDEN_BY_MODERATORS = new ProblemType(
            "group-training-hidden-by-moderators", GroupTrainingText.HIDDEN_BY_MODERATORS, HttpStatus.CONFLICT);

    /** More than one can have. */
    public static final ProblemType TOO_MANY =
            new ProblemType("too-many-in-group-training", GroupTrainingText.TOO_MANY, HttpStatus.CONFLICT);

    /** A vendor's client asked for what people arrange with each other. */
    public static final ProblemType NOT_FOR_VENDORS =
            new ProblemType("group-trainings-not-for-vendors", GroupTrainingText.NOT_FOR_VENDORS, HttpStatus.FORBIDDEN);

    private GroupTrainingProblems() {}

    /** For one that is nowhere, and for one that is not shown. */
    public static Refusal notFound(UUID id) {
        return new Refusal(
                CommonProblems.NOT_FOUND, GroupTrainingText.NO_SUCH_GROUP_TRAINING.message("id", id.toString()));
    }

    /** What the athlete consented to is that a vendor's app handles the athlete's own trainings. */
    public static Refusal notForVendors() {
        return new Refusal(NOT_FOR_VENDORS, GroupTrainingText.ONLY_IN_OWN_APPS.message());
    }

    static Refusal tooLate(GroupTraining training) {
        return training.status() == GroupTrainingStatus.CANCELLED
                ? cancelled()
                : new Refusal(TOO_LATE, GroupTrainingText.HAS_BEGUN.message());
    }

    static Refusal hiddenByModerators() {
        return new Refusal(HIDDEN_BY_MODERATORS, GroupTrainingText.NO_INVITATIONS_WHILE_HIDDEN.message());
    }

    /** It does not take place. */
    public static Refusal cancelled() {
        return new Refusal(TOO_LATE, GroupTrainingText.IS_CANCELLED.message());
    }

    /** A co-organiser asked for what the organiser alone may do. */
    public static Refusal organiserDecides() {
        return new Refusal(CommonProblems.FORBIDDEN, GroupTrainingText.ORGANISER_DECIDES.message());
    }

    /** The same for a club of others and for one that is nowhere. */
    static Refusal leadersPlan() {
        return new Refusal(CommonProblems.FORBIDDEN, GroupTrainingText.LEADERS_PLAN.message());
    }

    static Refusal organiserIsHidden() {
        return new Refusal(CommonProblems.FORBIDDEN, GroupTrainingText.ORGANISER_IS_HIDDEN.message());
    }

    static Refusal tooManyAhead(int most) {
        return new Refusal(TOO_MANY, GroupTrainingText.HOW_MANY_AHEAD.message("most", most));
    }

    static Refusal tooManyNotices() {
        return new Refusal(
                TOO_MANY, GroupTrainingText.HOW_MANY_NOTICES.message("most", AnnounceToParticipants.MAX_NOTICES));
    }

    static Refusal tooManyCoOrganisers() {
        return new Refusal(
                TOO_MANY, GroupTrainingText.HOW_MANY_CO_ORGANISERS.message("most", GroupTraining.MAX_CO_ORGANISERS));
    }
}
