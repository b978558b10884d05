package io.fitconnect.training.grouptraining;

/** A feature that follows group trainings, within the transaction that changes them. */
public interface GroupTrainingWatch {

    void isScheduled(GroupTraining training);

    /** Refuses a change that cannot be, such as fewer places than are taken. */
    void isChanged(GroupTraining before, GroupTraining after);

    void isCancelled(GroupTraining training);
}
