package io.fitconnect.training.progress.persistence;

import io.fitconnect.platform.persistence.WireNameColumn;
import io.fitconnect.training.progress.goal.GoalMeasure;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class GoalMeasureColumn extends WireNameColumn<GoalMeasure> {

    GoalMeasureColumn() {
        super(GoalMeasure.class);
    }
}
