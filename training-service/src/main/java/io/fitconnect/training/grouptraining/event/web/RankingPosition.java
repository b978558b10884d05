package io.fitconnect.training.grouptraining.event.web;

import io.fitconnect.training.grouptraining.GroupTrainingDetails;
import io.fitconnect.training.grouptraining.event.Rankings;

/** A page of a ranking, from 0 on. */
record RankingPosition(int page) {

    private static final int MOST = GroupTrainingDetails.MAX_CAPACITY / Rankings.PAGE;

    RankingPosition {
        if (page < 0 || page > MOST) {
            throw new IllegalArgumentException("No ranking has a page " + page);
        }
    }
}
