package io.fitconnect.notification.kind.grouptraining.changed;

import io.fitconnect.notification.kind.grouptraining.GroupTraining;
import java.util.List;

/**
 * A training as it is now.
 *
 * @param changes what is different, as the contract names it
 */
record Change(GroupTraining training, List<String> changes) {

    static final String START = "start-time";

    boolean movesStart() {
        return changes.contains(START);
    }
}
