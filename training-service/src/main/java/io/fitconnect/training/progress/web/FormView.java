package io.fitconnect.training.progress.web;

import io.fitconnect.training.progress.ViewForm.Form;
import io.fitconnect.training.progress.load.FormDay;
import io.fitconnect.training.progress.load.WeekLoad;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Load and form by day and by week. */
@Schema(description = "An hour at threshold is a load of 100, however it was found")
record FormView(List<Day> days, List<Week> weeks) {

    static FormView of(Form form) {
        return new FormView(
                form.days().stream().map(Day::of).toList(),
                form.weeks().stream().map(Week::of).toList());
    }

    @Schema(name = "FormDay")
    record Day(
            LocalDate day,
            double load,

            @Schema(description = "Exponentially weighted load of 42 days")
            double fitness,

            @Schema(description = "Exponentially weighted load of 7 days")
            double fatigue,

            @Schema(description = "Fitness without fatigue of the day before")
            double form) {

        static Day of(FormDay day) {
            return new Day(
                    day.day(),
                    Rounding.tenth(day.load()),
                    Rounding.tenth(day.fitness()),
                    Rounding.tenth(day.fatigue()),
                    Rounding.tenth(day.form()));
        }
    }

    @Schema(name = "FormWeek")
    record Week(
            @Schema(description = "First day of the week, by the profile's weekStart")
            LocalDate startsOn,

            double load,

            @Schema(description = "What the fitness gained within the week")
            double ramp,

            @Schema(
                    description =
                            "Mean of the daily loads by their standard deviation (Foster); absent when all are alike")
            @Nullable
            Double monotony,

            @Schema(description = "Load times monotony (Foster)") @Nullable
            Double strain) {

        static Week of(WeekLoad week) {
            Double monotony = week.monotony();
            Double strain = week.strain();
            return new Week(
                    week.startsOn(),
                    Rounding.tenth(week.load()),
                    Rounding.tenth(week.ramp()),
                    monotony == null ? null : Rounding.hundredth(monotony),
                    strain == null ? null : Rounding.tenth(strain));
        }
    }
}
