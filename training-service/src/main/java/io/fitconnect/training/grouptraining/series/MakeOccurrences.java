package io.fitconnect.training.grouptraining.series;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.grouptraining.ClubRule;
import io.fitconnect.training.grouptraining.GroupTrainingKeeper;
import io.fitconnect.training.grouptraining.Occurrence;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Makes the occurrences of the next eight weeks that a series still lacks, some at a time, each once. Those of a club are left out while the organiser does
 * not lead it.
 */
@UseCase
public class MakeOccurrences {

    static final Duration AHEAD = Duration.ofDays(56);

    private static final Duration NEXT_LOOK = Duration.ofDays(1);
    private static final int AT_ONCE = 16;

    private final AllSeries all;
    private final GroupTrainingKeeper keeper;
    private final ClubRule clubRule;
    private final Clock clock;

    MakeOccurrences(AllSeries all, GroupTrainingKeeper keeper, ClubRule clubRule, Clock clock) {
        this.all = all;
        this.keeper = keeper;
        this.clubRule = clubRule;
        this.clock = clock;
    }

    /**
     * Makes some occurrences.
     *
     * @param again  schedules the next look, within the transaction
     * @param settle ends the work, within the transaction
     */
    public void handle(UUID id, Consumer<Instant> again, Runnable settle) {
        Optional<GroupTrainingSeries> found = all.find(id).filter(series -> !series.ended());
        if (found.isEmpty()) {
            settle.run();
            return;
        }
        GroupTrainingSeries series = found.get();
        LocalDateTime horizon = series.localTime(clock.instant().plus(AHEAD));
        LocalDateTime after = after(series);
        List<LocalDateTime> due = series.rule().between(series.first(), after, horizon);
        List<LocalDateTime> now = due.subList(0, Math.min(AT_ONCE, due.size()));
        if (clubRule.allows(series.organiser(), series.details())) {
            now.forEach(start -> make(series, start));
        }
        boolean more = now.size() < due.size();
        LocalDateTime until = more ? now.get(now.size() - 1) : later(after, horizon);
        all.change(series.madeUntil(until));
        if (more) {
            again.accept(clock.instant());
        } else if (series.rule().goesOn(series.first(), until)) {
            again.accept(clock.instant().plus(NEXT_LOOK));
        } else {
            settle.run();
        }
    }

    private void make(GroupTrainingSeries series, LocalDateTime start) {
        if (!series.exceptions().contains(start.toLocalDate())
                && series.detailsAt(start).start().isAfter(clock.instant())) {
            keeper.schedule(series.organiser(), new Occurrence(series.id(), start), series.detailsAt(start));
        }
    }

    private static LocalDateTime after(GroupTrainingSeries series) {
        return series.madeUntil() == null ? series.first().minusSeconds(1) : series.madeUntil();
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}
