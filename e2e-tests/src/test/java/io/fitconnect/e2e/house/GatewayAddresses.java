package io.fitconnect.e2e.house;

import io.fitconnect.contracts.ServiceLine;
import java.util.List;
import java.util.stream.IntStream;

/** Where the gateway finds a service among containers that are named like services. */
final class GatewayAddresses {

    private GatewayAddresses() {}

    static List<String> of(ServiceLine service) {
        return IntStream.concat(IntStream.of(service.port()), service.streamPort().stream())
                .mapToObj(port -> "http://%s:%d".formatted(service.name(), port))
                .toList();
    }
}
