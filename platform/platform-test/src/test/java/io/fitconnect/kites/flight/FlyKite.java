package io.fitconnect.kites.flight;

import io.fitconnect.kites.sky.Sky;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@UseCase
public class FlyKite {

    private static final Logger LOG = LoggerFactory.getLogger(FlyKite.class);

    private final Flights flights;
    private final Clock clock;

    FlyKite(Flights flights, Clock clock) {
        this.flights = flights;
        this.clock = clock;
    }

    public Flight handle(Sky sky) {
        if (sky.windMetersPerSecond() < 1) {
            throw new Refusal(FlightProblems.CALM, "The kite needs wind");
        }
        LOG.debug("Flying at {} m/s", sky.windMetersPerSecond());
        return flights.save(new Flight(Ids.next(), clock.instant()));
    }
}
