package io.fitconnect.gamification.effort;

/** Follows the newest states of trainings, in the transaction that keeps them and before the {@link EffortWatch}. */
public interface TrainingWatch {

    void counted(TrainingState state);
}
