package io.fitconnect.training.progress.persistence;

import io.fitconnect.platform.persistence.WireNameColumn;
import io.fitconnect.training.progress.goal.GoalPeriod;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class GoalPeriodColumn extends WireNameColumn<GoalPeriod> {

    GoalPeriodColumn() {
        super(GoalPeriod.class);
    }
}
