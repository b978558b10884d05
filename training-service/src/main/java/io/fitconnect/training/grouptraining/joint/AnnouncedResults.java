package io.fitconnect.training.grouptraining.joint;

import java.util.UUID;

/** Of which group trainings the joint result was announced. */
public interface AnnouncedResults {

    boolean contains(UUID groupTraining);

    void add(UUID groupTraining);
}
