package io.fitconnect.platform.test;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.security.Caller;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The smallest service on the platform: it answers who asks, and remembers what it heard. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({SpecimenService.Who.class, SpecimenService.Ear.class})
class SpecimenService {

    @RestController
    static class Who {

        @GetMapping("/api/v1/who")
        Map<String, UUID> who(Caller caller) {
            return Map.of("athlete", caller.requireSubject());
        }
    }

    static class Ear {

        private final List<UUID> heard = new CopyOnWriteArrayList<>();

        @KafkaListener(topics = "training.training", groupId = "${spring.application.name}")
        void onTraining(Event event) {
            heard.add(event.id());
        }

        List<UUID> heard() {
            return heard;
        }
    }
}
