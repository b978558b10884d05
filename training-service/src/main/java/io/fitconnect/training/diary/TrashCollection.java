package io.fitconnect.training.diary;

import io.fitconnect.platform.work.DueWork;
import org.springframework.stereotype.Component;

/** The work that will empty the trash, for the erasure of an athlete. */
@Component
public class TrashCollection {

    private final DueWork dueWork;

    TrashCollection(DueWork dueWork) {
        this.dueWork = dueWork;
    }

    /** Cancels what is due for a training in the trash. */
    public void cancel(TrainingId training) {
        dueWork.cancel(EmptyTrash.QUEUE, training.toString());
    }
}
