package io.fitconnect.integration.connector.messaging;

import io.fitconnect.integration.connector.ScheduleSubscriptions;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has subscriptions looked after as soon as the service can answer a tracker's challenge. */
@Component
class SubscriptionStart {

    private final ScheduleSubscriptions schedule;

    SubscriptionStart(ScheduleSubscriptions schedule) {
        this.schedule = schedule;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        schedule.handle();
    }
}
