package io.fitconnect.notification.participant;

import io.fitconnect.platform.json.WireName;

/** How an athlete stands to a group training. */
public enum ParticipationState {
    INVITED(true),
    GOING(true),
    WAITING(true),
    LEFT(false),
    DECLINED(false),
    REMOVED(false);

    private final boolean isConcerned;

    ParticipationState(boolean isConcerned) {
        this.isConcerned = isConcerned;
    }

    /** Whether changes of the training concern the athlete. */
    public boolean isConcerned() {
        return isConcerned;
    }

    public String wireName() {
        return WireName.of(this);
    }
}
