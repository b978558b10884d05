package io.fitconnect.kites.flight.messaging;

import io.fitconnect.kites.flight.FlyKite;
import io.fitconnect.kites.sky.Sky;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class SkyListener {

    private final FlyKite flyKite;

    SkyListener(FlyKite flyKite) {
        this.flyKite = flyKite;
    }

    @KafkaListener(topics = "kites.sky", groupId = "kite-service")
    void onSky(double wind) {
        flyKite.handle(new Sky(wind));
    }
}
