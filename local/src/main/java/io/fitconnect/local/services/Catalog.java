package io.fitconnect.local.services;

import io.fitconnect.contracts.House;
import io.fitconnect.contracts.ServiceLine;
import java.util.List;
import java.util.Optional;

/** Every service of the platform, as {@code services.yaml} of the contracts lists them. */
public final class Catalog {

    public static final String GATEWAY = ServiceLine.GATEWAY;
    public static final String AUTH = "auth-service";
    public static final String SHOP = "shop";

    private static final House HOUSE = House.read();

    public static final List<ServiceLine> SERVICES = HOUSE.services();

    private Catalog() {}

    public static List<String> listDatabases() {
        return SERVICES.stream()
                .map(ServiceLine::database)
                .flatMap(Optional::stream)
                .toList();
    }

    static ServiceLine get(String name) {
        return HOUSE.get(name);
    }
}
