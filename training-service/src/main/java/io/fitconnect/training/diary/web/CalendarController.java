package io.fitconnect.training.diary.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.Training;
import io.fitconnect.training.diary.ViewCalendar;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The diary by days. */
@RestController
@RequestMapping(path = "/api/v1/calendar", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Calendar", description = "The diary by days, and sums of days, weeks, months and years")
class CalendarController {

    private final ViewCalendar viewCalendar;
    private final TrainingTitles titles;

    CalendarController(ViewCalendar viewCalendar, TrainingTitles titles) {
        this.viewCalendar = viewCalendar;
        this.titles = titles;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_activity:read')")
    @Operation(
            operationId = "viewCalendar",
            summary = "Lists trainings by day",
            description = "By the local date at the start of each training; days without a training are absent.")
    ResponseEntity<CalendarView> view(
            @Parameter(description = "First day", example = "2026-11-01")
                    @RequestParam
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate from,
            @Parameter(description = "Last day, at most 99 days after the first", example = "2026-11-30")
                    @RequestParam
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate to,
            @Parameter(hidden = true) Caller caller,
            Locale locale) {
        List<Training> trainings = viewCalendar.handle(new AthleteId(caller.requireSubject()), from, to);
        Map<LocalDate, List<TrainingSummary>> days = trainings.stream()
                .collect(Collectors.groupingBy(
                        training -> training.details().start().localDate(),
                        TreeMap::new,
                        Collectors.mapping(
                                training -> TrainingSummary.of(training, titles.of(training.details(), locale)),
                                Collectors.toList())));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .body(CalendarView.of(days));
    }

    /** Days with trainings, in their order. */
    record CalendarView(List<Day> days) {

        static CalendarView of(Map<LocalDate, List<TrainingSummary>> days) {
            return new CalendarView(days.entrySet().stream()
                    .map(day -> new Day(day.getKey(), day.getValue()))
                    .toList());
        }
    }

    /** The trainings of a day, in the order of their start. */
    record Day(@Schema(example = "2026-11-21") LocalDate date, List<TrainingSummary> trainings) {}
}
