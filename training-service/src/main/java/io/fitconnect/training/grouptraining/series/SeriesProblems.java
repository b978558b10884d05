package io.fitconnect.training.grouptraining.series;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.training.grouptraining.GroupTrainingProblems;
import java.util.UUID;

/** Why series say no. */
final class SeriesProblems {

    private SeriesProblems() {}

    static Refusal notFound(UUID id) {
        return new Refusal(CommonProblems.NOT_FOUND, SeriesText.NO_SUCH_SERIES.message("id", id.toString()));
    }

    static Refusal tooMany(int most) {
        return new Refusal(GroupTrainingProblems.TOO_MANY, SeriesText.HOW_MANY_SERIES.message("most", most));
    }

    static Refusal nothingFollows() {
        return new Refusal(CommonProblems.NOT_FOUND, SeriesText.NOTHING_FOLLOWS.message());
    }
}
