package io.fitconnect.training.diary;

/**
 * Follows the diary within the transaction that changes it, so that what is derived of trainings commits together with them.
 * Called again with the same state it has no further effect.
 */
public interface TrainingWatch {

    /** The training counts, as it now is: it was recorded, changed or restored. */
    void counts(Training training);

    /** The training lies in the trash: it counts no longer, and may be restored. */
    void isTrashed(Training training);

    /** The training is deleted for good, whether it was in the trash before or not. */
    void isDeleted(Training training);

    /** Whether the athlete has added something to the training that would be lost if it were merged into another. */
    default boolean keepsSomethingOf(Training training) {
        return false;
    }

    /** The training is gone, and its recordings live on in another, which counts a moment later. */
    default void isMergedInto(Training survivor, Training gone) {
        isDeleted(gone);
    }
}
