package io.fitconnect.notification.kind.grouptraining.starts;

import io.fitconnect.notification.kind.grouptraining.GroupTraining;

/** A training that starts, and which reminder this is. */
record Start(GroupTraining training, ReminderTime time) {

    /** Names the due work: one for each training and time. */
    String key() {
        return training.id() + "/" + time.wireName();
    }
}
