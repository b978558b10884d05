package io.fitconnect.training.viewing;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.training.diary.TrainingKey;
import org.springframework.http.HttpStatus;

/** Why others' trainings are not shown. */
public final class ViewingProblems {

    /** A vendor's client asked for a training of another than its athlete. */
    public static final ProblemType NOT_FOR_VENDORS =
            new ProblemType("not-for-vendors", ViewingText.NOT_FOR_VENDORS, HttpStatus.FORBIDDEN);

    private ViewingProblems() {}

    static Refusal notFound(TrainingKey key) {
        return new Refusal(
                CommonProblems.NOT_FOUND,
                ViewingText.NO_SUCH_TRAINING.message("id", key.training().toString()));
    }

    static Refusal placeIsGone() {
        return new Refusal(CommonProblems.INVALID_REQUEST, ViewingText.PLACE_IS_GONE.message());
    }

    /** What an athlete consented to is that a vendor's app reads the athlete's own data, not that of friends. */
    public static Refusal notForVendors() {
        return new Refusal(NOT_FOR_VENDORS, ViewingText.ONLY_OWN_DATA.message());
    }
}
