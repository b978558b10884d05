package io.fitconnect.kites.flight.web;

import io.fitconnect.kites.flight.Flight;
import io.fitconnect.kites.flight.FlyKite;
import io.fitconnect.kites.sky.Sky;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FlightController {

    private final FlyKite flyKite;

    FlightController(FlyKite flyKite) {
        this.flyKite = flyKite;
    }

    @PostMapping("/flights")
    List<FlightView> fly(@Valid @RequestBody FlightDocument flight) {
        return List.of(new FlightView(start().id()));
    }

    private Flight start() {
        return flyKite.handle(new Sky(5));
    }

    record FlightView(UUID id) {}

    record FlightDocument(
            List<@NotNull String> figures,
            @Valid WindDocument wind,
            @Valid List<@NotNull WindDocument> gusts) {}

    record WindDocument(@NotNull Double metersPerSecond) {}
}
