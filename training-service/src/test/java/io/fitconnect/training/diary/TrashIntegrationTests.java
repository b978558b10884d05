package io.fitconnect.training.diary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.training.RunningTrainingService;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The trash on the real database and with the real due work. */
@RunningTrainingService
class TrashIntegrationTests {

    @Autowired
    private AddTraining addTraining;

    @Autowired
    private TrashTraining trashTraining;

    @Autowired
    private RestoreTraining restoreTraining;

    @Autowired
    private Trainings trainings;

    @Autowired
    private DueWork dueWork;

    @Autowired
    private Transactions transactions;

    @Test
    void isEmptiedWhenItsTimeIsOver() {
        TrainingKey key = trashed();

        fallDue(key);

        KafkaEvents.await("training.training", key.athlete().toString(), "training-deleted.v1");
        assertThat(trainings.findById(key)).isEmpty();
    }

    @Test
    void keepsWhatWasRestoredEvenWhenItsWorkIsDone() {
        TrainingKey key = trashed();
        UUID other = trashed(key.athlete()).training().value();
        restoreTraining.handle(key, Examples.HOUSE);

        fallDue(key);
        fallDue(new TrainingKey(key.athlete(), new TrainingId(other)));

        KafkaEvents.await("training.training", key.athlete().toString(), "training-deleted.v1");
        assertThat(trainings.findById(key)).isPresent();
    }

    private TrainingKey trashed() {
        return trashed(Examples.athlete());
    }

    private TrainingKey trashed(AthleteId athlete) {
        TrainingKey key = addTraining.handle(athlete, Examples.HOUSE, Examples.run());
        trashTraining.handle(key, Examples.HOUSE, Examples.ANY_VERSION);
        return key;
    }

    /** Brings forward what is due in 30 days. */
    private void fallDue(TrainingKey key) {
        transactions.run(() -> EmptyTrash.schedule(dueWork, key, Instant.EPOCH));
    }
}
