package io.fitconnect.kites.flight.web;

import io.fitconnect.kites.flight.Flight;
import io.fitconnect.kites.flight.FlyKite;
import io.fitconnect.kites.sky.Sky;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FlightController {

    private final FlyKite flyKite;

    FlightController(FlyKite flyKite) {
        this.flyKite = flyKite;
    }

    @PostMapping("/flights")
    List<FlightView> fly() {
        return List.of(new FlightView(start().id()));
    }

    private Flight start() {
        return flyKite.handle(new Sky(5));
    }

    record FlightView(UUID id) {}
}
