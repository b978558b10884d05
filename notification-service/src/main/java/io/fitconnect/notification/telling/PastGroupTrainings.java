package io.fitconnect.notification.telling;

import io.fitconnect.notification.kind.AddressedNotice;
import io.fitconnect.notification.kind.NoticeSource;
import io.fitconnect.notification.telling.ForgetGroupTraining.PastGroupTraining;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.work.DueWork;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Schedules, and moves with each group training, that its participants are forgotten when it lies back. */
@Component
class PastGroupTrainings implements NoticeSource {

    private static final String PREFIX = "group-training-";
    private static final Duration KEPT = Duration.ofDays(30);

    private final DueWork work;

    PastGroupTrainings(DueWork work) {
        this.work = work;
    }

    @Override
    public boolean wants(Event event) {
        return event.type().startsWith(PREFIX);
    }

    @Override
    public List<AddressedNotice> take(Event event) {
        GroupTrainingState training = event.dataAs(GroupTrainingChanged.class).groupTraining();
        Instant end = training.startTime().plusSeconds(training.durationSeconds());
        work.schedule(
                ForgetGroupTraining.QUEUE,
                training.id().toString(),
                end.plus(KEPT),
                new PastGroupTraining(training.id()));
        return List.of();
    }

    private record GroupTrainingChanged(GroupTrainingState groupTraining) {}

    private record GroupTrainingState(UUID id, Instant startTime, long durationSeconds) {}
}
