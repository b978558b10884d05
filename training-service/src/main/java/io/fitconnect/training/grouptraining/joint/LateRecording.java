package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.platform.work.WorkQueue;
import java.util.UUID;

/** A group training to whose joint result recordings were added after it was announced. */
record LateRecording(UUID groupTraining) {

    static final WorkQueue<LateRecording> QUEUE = new WorkQueue<>("late-recordings", LateRecording.class);
}
