package io.fitconnect.training.week.messaging;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.training.week.WeekStart;
import io.fitconnect.training.week.WeekStarts;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps on which day athletes' weeks begin. Its group is its own, so that the diary does not wait for it. */
@Component
class WeekListener {

    private static final String CONSUMER = "training-service.week-on-athlete";

    private final Inbox inbox;
    private final WeekStarts starts;

    WeekListener(Inbox inbox, WeekStarts starts) {
        this.inbox = inbox;
        this.starts = starts;
    }

    @KafkaListener(topics = "profile.athlete", groupId = "training-service.week")
    void on(Event event) {
        if (event.is("athlete-changed.v1")) {
            AthleteWeek week = event.dataAs(AthleteWeek.class);
            inbox.once(
                    CONSUMER,
                    event,
                    () -> starts.keep(week.athleteId(), WeekStart.ofWord(week.weekStart()), week.version()));
        }
    }

    record AthleteWeek(UUID athleteId, @Nullable String weekStart, long version) {}
}
