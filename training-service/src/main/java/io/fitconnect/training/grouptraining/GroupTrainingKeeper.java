package io.fitconnect.training.grouptraining;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.training.diary.AthleteId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes group trainings, lets the features that watch them follow, and announces: the one way in which any of them changes. */
@Component
public class GroupTrainingKeeper {

    /** Athletes that one event names. */
    private static final int PART = 100;

    private final GroupTrainings trainings;
    private final List<GroupTrainingWatch> watches;
    private final HiddenOrganisers hidden;
    private final Outbox outbox;

    GroupTrainingKeeper(
            GroupTrainings trainings, List<GroupTrainingWatch> watches, HiddenOrganisers hidden, Outbox outbox) {
        this.trainings = trainings;
        this.hidden = hidden;
        this.watches = List.copyOf(watches);
        this.outbox = outbox;
    }

    /** Adds a new one. */
    void add(GroupTraining training) {
        trainings.add(training);
        watches.forEach(watch -> watch.isScheduled(training));
        outbox.announce(GroupTrainingAnnouncements.scheduled(training));
    }

    /** Adds an occurrence of a series. */
    public void schedule(AthleteId organiser, Occurrence occurrence, GroupTrainingDetails details) {
        add(GroupTraining.of(organiser, occurrence, details));
    }

    /** Gives an occurrence another place in a series, and other details. */
    public void move(GroupTraining before, Occurrence moved, GroupTrainingDetails details, AthleteId by) {
        change(before, before.with(moved, details), by);
    }

    /** Cancels one for a reason, which no participant reads while its writer is hidden. */
    public void cancel(GroupTraining training, String reason, AthleteId by) {
        cancel(training.cancelled(hidden.contains(by) ? null : reason), by);
    }

    /** Keeps a changed one; what is no change is neither written nor announced. */
    public void change(GroupTraining before, GroupTraining after, @Nullable AthleteId by) {
        if (after.version() == before.version()) {
            return;
        }
        trainings.change(after);
        watches.forEach(watch -> watch.isChanged(before, after));
        outbox.announce(GroupTrainingAnnouncements.changed(before, after, by));
    }

    /** Keeps a cancelled one. */
    void cancel(GroupTraining cancelled, @Nullable AthleteId by) {
        trainings.change(cancelled);
        watches.forEach(watch -> watch.isCancelled(cancelled));
        outbox.announce(GroupTrainingAnnouncements.cancelled(cancelled, by));
    }

    /**
     * Announces that the joint result is ready, to those who came. Nothing of the group training itself changes.
     *
     * @param came how many came
     * @param told to whom it is news
     */
    public void finish(GroupTraining training, int came, List<AthleteId> told) {
        inParts(told, part -> GroupTrainingAnnouncements.finished(training, came, part));
    }

    /**
     * Announces that the joint result has recordings more.
     *
     * @param came  how many came
     * @param added how many recordings
     * @param told  to whom they are news
     */
    public void extend(GroupTraining training, int came, int added, List<AthleteId> told) {
        inParts(told, part -> GroupTrainingAnnouncements.extended(training, came, added, part));
    }

    private void inParts(List<AthleteId> athletes, Function<List<AthleteId>, Announcement> announcement) {
        for (int from = 0; from < athletes.size(); from += PART) {
            outbox.announce(announcement.apply(athletes.subList(from, Math.min(from + PART, athletes.size()))));
        }
    }
}
