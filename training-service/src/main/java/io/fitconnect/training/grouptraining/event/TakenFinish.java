package io.fitconnect.training.grouptraining.event;

import java.time.Duration;

/** A finish with what follows from its event. */
public record TakenFinish(GroupEvent event, Finish finish) {

    public int wave() {
        return event.waveOf(finish.athlete());
    }

    public Duration elapsed() {
        return event.elapsed(finish.athlete(), finish.finishedAt());
    }
}
