package io.fitconnect.notification.push;

import io.fitconnect.notification.delivery.CarryDelivery;
import io.fitconnect.notification.delivery.DeliveryWorker;
import io.fitconnect.notification.delivery.PendingDeliveries;
import io.fitconnect.platform.work.WorkPolicy;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the queue of push messages is worked off. */
@Configuration(proxyBeanMethods = false)
class PushDelivery {

    @Bean
    DeliveryWorker pushWorker(PushChannel channel, CarryDelivery carryDelivery, PendingDeliveries pending) {
        return new DeliveryWorker(
                channel,
                WorkPolicy.STANDARD
                        .withParallelism(8)
                        .withLease(Duration.ofMinutes(2)) // 20 browsers of 5 seconds each
                        .withBackOff(Duration.ofSeconds(5), Duration.ofMinutes(10)),
                carryDelivery,
                pending);
    }
}
