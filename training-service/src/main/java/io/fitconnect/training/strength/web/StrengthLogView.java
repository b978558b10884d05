package io.fitconnect.training.strength.web;

import io.fitconnect.training.strength.StrengthLog;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The sets of a training with what they come to. */
@Schema(name = "StrengthLog")
record StrengthLogView(
        @Schema(description = "In the order in which they were done")
        List<StrengthSetView> sets,

        @Schema(description = "By exercise, in the order of their first sets")
        List<ExerciseSumView> sums) {

    static StrengthLogView of(StrengthLog log) {
        return new StrengthLogView(
                log.sets().stream().map(StrengthSetView::of).toList(),
                log.sums().stream().map(ExerciseSumView::of).toList());
    }
}
