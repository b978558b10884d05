package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import org.springframework.stereotype.Component;

/** Announces recordings that came after the joint result. */
@Component
class LateRecordingWork implements WorkHandler<LateRecording> {

    private final AnnounceLateRecordings announce;

    LateRecordingWork(AnnounceLateRecordings announce) {
        this.announce = announce;
    }

    @Override
    public WorkQueue<LateRecording> queue() {
        return LateRecording.QUEUE;
    }

    @Override
    public void handle(WorkLease<LateRecording> lease) {
        announce.handle(lease.payload().groupTraining(), lease::complete);
    }
}
