package io.fitconnect.training.grouptraining;

import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Tells all participants something, in one event. */
@UseCase
public class AnnounceToParticipants {

    /** Most announcements of one group training: each of them notifies every participant. */
    public static final int MAX_NOTICES = 20;

    private final GroupTrainings trainings;
    private final HiddenOrganisers hidden;
    private final Notices notices;
    private final Outbox outbox;
    private final Clock clock;

    AnnounceToParticipants(
            GroupTrainings trainings, HiddenOrganisers hidden, Notices notices, Outbox outbox, Clock clock) {
        this.trainings = trainings;
        this.hidden = hidden;
        this.notices = notices;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Keeps and announces the text. */
    public Notice handle(UUID id, AthleteId organiser, String text) {
        GroupTraining training = trainings.getOrganised(id, organiser);
        hidden.refuse(organiser);
        if (notices.list(id).size() >= MAX_NOTICES) {
            throw GroupTrainingProblems.tooManyNotices();
        }
        Notice notice = Notice.of(organiser, clock.instant().truncatedTo(ChronoUnit.MICROS), text);
        notices.add(id, notice);
        outbox.announce(GroupTrainingAnnouncements.announced(training, notice));
        return notice;
    }
}
