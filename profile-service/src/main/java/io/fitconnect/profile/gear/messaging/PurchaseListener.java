package io.fitconnect.profile.gear.messaging;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.profile.gear.AddBoughtGear;
import io.fitconnect.profile.gear.TakeBackGear;
import java.time.Clock;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Puts what athletes bought on the gear list, and takes off what they returned. */
@Component
class PurchaseListener {

    private static final String CONSUMER = "profile-service.on-purchase";

    private final Inbox inbox;
    private final AddBoughtGear addBoughtGear;
    private final TakeBackGear takeBackGear;
    private final Clock clock;

    PurchaseListener(Inbox inbox, AddBoughtGear addBoughtGear, TakeBackGear takeBackGear, Clock clock) {
        this.inbox = inbox;
        this.addBoughtGear = addBoughtGear;
        this.takeBackGear = takeBackGear;
        this.clock = clock;
    }

    @KafkaListener(topics = "promo.purchase", groupId = "profile-service")
    void on(Event event) {
        if (event.is("item-purchased.v1")) {
            ItemPurchased purchased = event.dataAs(ItemPurchased.class);
            purchased
                    .findDescription(clock.instant())
                    .ifPresent(description ->
                            inbox.once(CONSUMER, event, () -> addBoughtGear.handle(purchased.key(), description)));
        } else if (event.is("item-returned.v1")) {
            ItemReturned returned = event.dataAs(ItemReturned.class);
            inbox.once(CONSUMER, event, () -> takeBackGear.handle(returned.key()));
        }
    }
}
