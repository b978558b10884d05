package io.fitconnect.e2e.journey;

import io.fitconnect.e2e.client.PlatformClient;
import io.fitconnect.e2e.platform.OwnPlatform;
import java.net.URI;
import java.util.stream.IntStream;

/** Where services answer operators. */
final class ManagementPorts {

    static final int SHOP = 9090;

    private ManagementPorts() {}

    /** The ports of a platform that is not shifted. */
    static IntStream usual() {
        return IntStream.of(9080, 9081, 9082, 9083, 9084, 9085, 9086, SHOP);
    }

    /** What the service behind this port measures, in Prometheus' text format. */
    static String metrics(OwnPlatform platform, int usualPort) {
        return new PlatformClient(URI.create("http://localhost:" + platform.port(usualPort)))
                .get("/actuator/prometheus")
                .body();
    }
}
