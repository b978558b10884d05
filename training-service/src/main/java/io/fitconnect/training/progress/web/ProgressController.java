package io.fitconnect.training.progress.web;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.sport.Sport;
import io.fitconnect.platform.sport.Sports;
import io.fitconnect.platform.web.Page;
import io.fitconnect.training.progress.ListSimilarTrainings;
import io.fitconnect.training.progress.ViewCurves;
import io.fitconnect.training.progress.ViewEfficiency;
import io.fitconnect.training.progress.ViewForm;
import io.fitconnect.training.progress.ViewRecords;
import io.fitconnect.training.progress.ViewStreak;
import io.fitconnect.training.progress.ViewTrainingProgress;
import io.fitconnect.training.progress.goal.Days;
import io.fitconnect.training.progress.record.BookKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What follows of the athlete's trainings. */
@RestController
@RequestMapping(path = ProgressController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAuthority('SCOPE_activity:read')")
@Tag(name = "Progress", description = "Load, records, curves and goals of the athlete who signed in")
class ProgressController {

    static final String PATH = "/api/v1/progress";

    private static final String SPORT = "Key of the sport, such as running";
    private static final int LAST_YEAR = 9999;

    private final ViewForm viewForm;
    private final ViewTrainingProgress viewTraining;
    private final ListSimilarTrainings listSimilar;
    private final ViewRecords viewRecords;
    private final ViewCurves viewCurves;
    private final ViewEfficiency viewEfficiency;
    private final ViewStreak viewStreak;
    private final DayRange range;

    ProgressController(
            ViewForm viewForm,
            ViewTrainingProgress viewTraining,
            ListSimilarTrainings listSimilar,
            ViewRecords viewRecords,
            ViewCurves viewCurves,
            ViewEfficiency viewEfficiency,
            ViewStreak viewStreak,
            DayRange range) {
        this.viewForm = viewForm;
        this.viewTraining = viewTraining;
        this.listSimilar = listSimilar;
        this.viewRecords = viewRecords;
        this.viewCurves = viewCurves;
        this.viewEfficiency = viewEfficiency;
        this.viewStreak = viewStreak;
        this.range = range;
    }

    @GetMapping("/load")
    @Operation(
            operationId = "viewLoad",
            summary = "Reads load, fitness, fatigue and form, by day and by week from Monday")
    FormView load(
            @Parameter(description = "First day; without it 90 days up to the last")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate from,
            @Parameter(description = "Last day; without it today in UTC") @RequestParam(required = false) @Nullable
                    LocalDate to,
            @Parameter(hidden = true) Caller caller) {
        return FormView.of(viewForm.handle(caller.requireSubject(), range.of(from, to)));
    }

    @GetMapping("/trainings/{id}")
    @Operation(operationId = "viewTrainingProgress", summary = "Reads load and time in zones of a training")
    TrainingProgressView training(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return TrainingProgressView.of(viewTraining.handle(caller.requireSubject(), id));
    }

    @GetMapping("/trainings/{id}/similar")
    @Operation(
            operationId = "listSimilarTrainings",
            summary = "Lists trainings on the same route in the same direction, newest first, all at once")
    Page<SimilarTrainingView> similar(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return new Page<>(listSimilar.handle(caller.requireSubject(), id), null).map(SimilarTrainingView::of);
    }

    @GetMapping("/records")
    @Operation(
            operationId = "listRecords",
            summary = "Lists the records in a sport, all at once, each with those that it replaced")
    Page<RecordView> records(
            @Parameter(description = SPORT) @RequestParam String sport,
            @Parameter(description = "Only of this calendar year; without it of all years")
                    @RequestParam(required = false)
                    @Nullable
                    Integer year,
            @Parameter(hidden = true) Caller caller) {
        if (year != null && (year < 1 || year > LAST_YEAR)) {
            throw InvalidValue.refuse("year", "must be 1 to 9999");
        }
        ViewRecords.Books books =
                viewRecords.handle(caller.requireSubject(), sport(sport), year == null ? BookKey.ALL_YEARS : year);
        return new Page<>(
                books.marks().stream()
                        .map(marks -> RecordView.of(marks, books.days()))
                        .toList(),
                null);
    }

    @GetMapping("/curves")
    @Operation(
            operationId = "viewCurves",
            summary = "Reads best efforts with critical power, critical speed and race predictions")
    CurvesView curves(
            @Parameter(description = SPORT) @RequestParam String sport,
            @Parameter(description = "Efforts from this day on; without it of the last 90 days")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate from,
            @Parameter(hidden = true) Caller caller) {
        Days days = range.of(from, null);
        return CurvesView.of(days.from(), viewCurves.handle(caller.requireSubject(), sport(sport), days.from()));
    }

    @GetMapping("/efficiency")
    @Operation(operationId = "viewEfficiency", summary = "Reads pace at heart rate over time")
    EfficiencyView efficiency(
            @Parameter(description = SPORT) @RequestParam String sport,
            @Parameter(description = "First day; without it 90 days up to the last")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate from,
            @Parameter(description = "Last day; without it today in UTC") @RequestParam(required = false) @Nullable
                    LocalDate to,
            @Parameter(hidden = true) Caller caller) {
        return EfficiencyView.of(viewEfficiency.handle(caller.requireSubject(), sport(sport), range.of(from, to)));
    }

    @GetMapping("/streak")
    @Operation(operationId = "viewStreak", summary = "Reads how many weeks in a row had a training")
    StreakView streak(
            @Parameter(description = "Today where the athlete is; without it in UTC")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate today,
            @Parameter(hidden = true) Caller caller) {
        return StreakView.of(viewStreak.handle(caller.requireSubject(), range.day("today", today)));
    }

    private static String sport(String key) {
        return Sports.find(key)
                .map(Sport::key)
                .orElseThrow(() -> InvalidValue.refuse("sport", "must not be '" + key + "', which is no sport here"));
    }
}
