package io.fitconnect.training.grouptraining.series;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.ClubRule;
import io.fitconnect.training.grouptraining.GroupTrainingDetails;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;

/** Starts a series; due work makes its occurrences. */
@UseCase
public class StartSeries {

    static final int MAX_SERIES = 20;

    private final AllSeries all;
    private final ClubRule clubRule;
    private final DueWork dueWork;
    private final Clock clock;

    StartSeries(AllSeries all, ClubRule clubRule, DueWork dueWork, Clock clock) {
        this.all = all;
        this.clubRule = clubRule;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    /** Adds it, and returns its id. */
    public UUID handle(
            AthleteId organiser,
            String rule,
            LocalDateTime first,
            Set<LocalDate> exceptions,
            GroupTrainingDetails details) {
        GroupTrainingDetails ofFirst = details.at(LocalStart.of(first, details.zone()));
        if (!ofFirst.start().isAfter(clock.instant())) {
            throw InvalidValue.refuse("localStart", "must be in the future");
        }
        if (all.countGoingOn(organiser, MAX_SERIES) >= MAX_SERIES) {
            throw SeriesProblems.tooMany(MAX_SERIES);
        }
        clubRule.require(organiser, details);
        GroupTrainingSeries series = GroupTrainingSeries.of(
                organiser, RecurrenceRule.require("rule", rule, first), first, exceptions, ofFirst);
        if (!series.hasOccurrences()) {
            throw InvalidValue.refuse("exceptions", "must leave at least one occurrence");
        }
        all.add(series);
        Making.schedule(dueWork, series.id(), clock.instant());
        return series.id();
    }
}
