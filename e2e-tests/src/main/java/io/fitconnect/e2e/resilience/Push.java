package io.fitconnect.e2e.resilience;

import io.fitconnect.e2e.client.Answer;
import io.fitconnect.e2e.recording.Ride;

/**
 * One recording that was pushed, with the last answer to it.
 *
 * @param attempts how often it was sent until that answer came
 */
record Push(Sender sender, Ride ride, Answer answer, int attempts) {

    boolean isAcknowledged() {
        return answer.succeeded();
    }

    String path() {
        return answer.location();
    }
}
