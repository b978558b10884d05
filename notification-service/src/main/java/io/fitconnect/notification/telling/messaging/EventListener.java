package io.fitconnect.notification.telling.messaging;

import io.fitconnect.notification.kind.NoticeSource;
import io.fitconnect.notification.telling.TakeEvent;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import java.util.List;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears every topic that a kind follows from. What no kind wants is dropped without a transaction. */
@Component
class EventListener {

    private static final String CONSUMER = "notification-service.on-event";

    private final Inbox inbox;
    private final List<NoticeSource> sources;
    private final TakeEvent takeEvent;

    EventListener(Inbox inbox, List<NoticeSource> sources, TakeEvent takeEvent) {
        this.inbox = inbox;
        this.sources = List.copyOf(sources);
        this.takeEvent = takeEvent;
    }

    @KafkaListener(
            topics = {
                "auth.account",
                "gamification.award",
                "integration.import",
                "profile.gear",
                "profile.gear.snapshot",
                "social.interaction",
                "social.moderation",
                "training.group-training",
                "training.group-training.snapshot",
                "training.participation",
                "training.plan",
                "training.plan.snapshot"
            },
            groupId = "notification-service")
    void on(Event event) {
        if (sources.stream().anyMatch(source -> source.wants(event))) {
            inbox.once(CONSUMER, event, () -> takeEvent.handle(event));
        }
    }
}
