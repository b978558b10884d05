package io.fitconnect.integration.connector;

import io.fitconnect.integration.connector.polar.PolarStandIn;
import io.fitconnect.integration.connector.strava.StravaStandIn;
import io.fitconnect.integration.connector.suunto.SuuntoStandIn;
import io.fitconnect.integration.connector.wahoo.WahooStandIn;
import java.util.List;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** All vendors on this machine, used by one service: tests that extend this share it. */
public abstract class StandIns {

    protected static final StravaStandIn STRAVA = new StravaStandIn();
    protected static final PolarStandIn POLAR = new PolarStandIn();
    protected static final WahooStandIn WAHOO = new WahooStandIn();
    protected static final SuuntoStandIn SUUNTO = new SuuntoStandIn();

    @DynamicPropertySource
    static void trackers(DynamicPropertyRegistry registry) {
        for (VendorStandIn vendor : List.of(STRAVA, POLAR, WAHOO, SUUNTO)) {
            String prefix = "fitconnect.connectors." + vendor.tracker() + ".";
            vendor.settings().forEach((name, value) -> registry.add(prefix + name, () -> value));
        }
        registry.add("fitconnect.connectors.period", () -> "2s");
        registry.add("fitconnect.connectors.first-back-off", () -> "200ms");
        registry.add("fitconnect.connectors.longest-back-off", () -> "1s");
        registry.add("fitconnect.connectors.breaker-open", () -> "300ms");
    }
}
