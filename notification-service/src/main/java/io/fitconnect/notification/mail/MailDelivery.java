package io.fitconnect.notification.mail;

import io.fitconnect.notification.delivery.CarryDelivery;
import io.fitconnect.notification.delivery.DeliveryWorker;
import io.fitconnect.notification.delivery.PendingDeliveries;
import io.fitconnect.platform.work.WorkPolicy;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the queue of mails is worked off. */
@Configuration(proxyBeanMethods = false)
class MailDelivery {

    @Bean
    DeliveryWorker mailWorker(MailChannel channel, CarryDelivery carryDelivery, PendingDeliveries pending) {
        return new DeliveryWorker(
                channel,
                WorkPolicy.STANDARD
                        .withParallelism(4)
                        .withLease(Duration.ofMinutes(1))
                        .withBackOff(Duration.ofSeconds(10), Duration.ofMinutes(10)),
                carryDelivery,
                pending);
    }
}
