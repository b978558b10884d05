package io.fitconnect.local.services;

import io.fitconnect.contracts.ServiceLine;
import io.fitconnect.local.part.PartFailure;
import java.util.OptionalInt;

/** Every port of a platform, shifted as a whole so that several platforms live side by side. */
public record PortPlan(int offset) {

    private static final int POSTGRESQL = 15432;
    private static final int KAFKA = 19092;
    private static final int KAFKA_CONTROLLER = 19093;
    private static final int CASSANDRA = 19042;
    private static final int CASSANDRA_STORAGE = 17000;
    private static final int CASSANDRA_SECURE = 17001;
    private static final int MAIL_PAGE = 18025;
    private static final int SMTP = 11025;
    private static final int MANAGEMENT_DISTANCE = 1000;
    private static final int HIGHEST_OFFSET = 65_535 - KAFKA_CONTROLLER;

    public PortPlan {
        if (offset < 0 || offset > HIGHEST_OFFSET) {
            throw new PartFailure("--port-offset must be between 0 and " + HIGHEST_OFFSET);
        }
    }

    public int postgresql() {
        return POSTGRESQL + offset;
    }

    public int kafka() {
        return KAFKA + offset;
    }

    public int kafkaController() {
        return KAFKA_CONTROLLER + offset;
    }

    public int cassandra() {
        return CASSANDRA + offset;
    }

    public int cassandraStorage() {
        return CASSANDRA_STORAGE + offset;
    }

    public int cassandraSecure() {
        return CASSANDRA_SECURE + offset;
    }

    public int mailPage() {
        return MAIL_PAGE + offset;
    }

    public int smtp() {
        return SMTP + offset;
    }

    public int of(ServiceLine service) {
        return service.port() + offset;
    }

    /** Where a service holds its streams; empty when it does so at its own port. */
    public OptionalInt streamsOf(ServiceLine service) {
        return service.streamPort().isPresent()
                ? OptionalInt.of(service.streamPort().getAsInt() + offset)
                : OptionalInt.empty();
    }

    public int managementOf(ServiceLine service) {
        return of(service) + MANAGEMENT_DISTANCE;
    }

    /** Where browsers and apps reach the platform; also the issuer of its tokens. */
    public String publicAddress() {
        return "http://localhost:" + of(Catalog.get(Catalog.GATEWAY));
    }
}
