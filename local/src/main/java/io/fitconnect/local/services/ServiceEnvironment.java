package io.fitconnect.local.services;

import io.fitconnect.contracts.ServiceLine;
import io.fitconnect.contracts.Store;
import io.fitconnect.local.jvm.JavaHome;
import io.fitconnect.local.part.Home;
import io.fitconnect.local.stores.CassandraAddress;
import io.fitconnect.local.stores.KafkaAddress;
import io.fitconnect.local.stores.PostgresAddress;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The settings by which a service learns where it and its neighbours are. */
record ServiceEnvironment(Home home, PortPlan ports, JavaHome java) {

    /** Before 24 a virtual thread in a synchronized block holds on to its carrier, of which two cores have two. */
    private static final int FIRST_WITH_UNPINNED_VIRTUAL_THREADS = 24;

    private static final String LOOPBACK = "127.0.0.1";

    Map<String, String> of(ServiceLine service) {
        var variables = new HashMap<String, String>();
        addOwnPlace(variables, service);
        addLog(variables, service);
        service.database().ifPresent(database -> addDatabase(variables, database));
        variables.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", new KafkaAddress(LOOPBACK, ports.kafka()).bootstrapServers());
        if (service.stores().contains(Store.CASSANDRA)) {
            var cassandra = new CassandraAddress(LOOPBACK, ports.cassandra());
            variables.put("SPRING_CASSANDRA_CONTACT_POINTS", cassandra.contactPoint());
            variables.put("SPRING_CASSANDRA_LOCAL_DATACENTER", cassandra.datacenter());
        }
        if (service.stores().contains(Store.OBJECTS)) {
            variables.put(
                    "FITCONNECT_OBJECTS_FOLDER",
                    home.data("objects").resolve(service.name()).toString());
        }
        if (service.stores().contains(Store.EXPORTS)) {
            variables.put(
                    "FITCONNECT_EXPORTS_STORE_FOLDER", home.data("exports").toString());
        }
        if (service.stores().contains(Store.MAIL)) {
            variables.put("SPRING_MAIL_HOST", LOOPBACK);
            variables.put("SPRING_MAIL_PORT", Integer.toString(ports.smtp()));
        }
        if (java.version() >= FIRST_WITH_UNPINNED_VIRTUAL_THREADS && !service.isGateway()) {
            variables.put("SPRING_THREADS_VIRTUAL_ENABLED", "true");
        }
        // One registry per process, to which every service in it would add its meters.
        variables.put("MANAGEMENT_METRICS_USE_GLOBAL_REGISTRY", "false");
        variables.put("FITCONNECT_SECURITY_ISSUER", ports.publicAddress());
        variables.put("FITCONNECT_SECURITY_JWKS_URI", address(Catalog.get(Catalog.AUTH)) + "/oauth2/jwks");
        if (service.name().equals(Catalog.GATEWAY)) {
            addRoutes(variables);
        }
        addShop(variables);
        return variables;
    }

    private void addOwnPlace(Map<String, String> variables, ServiceLine service) {
        variables.put("SERVER_ADDRESS", LOOPBACK);
        variables.put("SERVER_PORT", Integer.toString(ports.of(service)));
        variables.put("MANAGEMENT_SERVER_ADDRESS", LOOPBACK);
        variables.put("MANAGEMENT_SERVER_PORT", Integer.toString(ports.managementOf(service)));
        ports.streamsOf(service).ifPresent(port -> {
            variables.put("FITCONNECT_STREAMS_ADDRESS", LOOPBACK);
            variables.put("FITCONNECT_STREAMS_PORT", Integer.toString(port));
        });
        variables.put("MALLOC_ARENA_MAX", "2");
    }

    /** The log goes to a file that stays small; what the process prints besides is nearly nothing. */
    private void addLog(Map<String, String> variables, ServiceLine service) {
        variables.put("LOGGING_FILE_NAME", home.log(service.name()).toString());
        variables.put("LOGGING_THRESHOLD_CONSOLE", "off");
        variables.put("LOGGING_LOGBACK_ROLLINGPOLICY_MAX_FILE_SIZE", "10MB");
        variables.put("LOGGING_LOGBACK_ROLLINGPOLICY_MAX_HISTORY", "2");
        variables.put("LOGGING_LOGBACK_ROLLINGPOLICY_TOTAL_SIZE_CAP", "30MB");
        variables.put("SPRING_MAIN_BANNER_MODE", "off");
    }

    private void addDatabase(Map<String, String> variables, String database) {
        variables.put("SPRING_DATASOURCE_URL", new PostgresAddress(LOOPBACK, ports.postgresql()).jdbcUrl(database));
        variables.put("SPRING_DATASOURCE_USERNAME", database);
        variables.put("SPRING_DATASOURCE_PASSWORD", PostgresAddress.PASSWORD);
    }

    private void addRoutes(Map<String, String> variables) {
        for (var service : Catalog.SERVICES) {
            if (!service.isGateway() && !service.foreign()) {
                variables.put("FITCONNECT_GATEWAY_SERVICES_" + settingName(service), address(service));
                ports.streamsOf(service)
                        .ifPresent(port -> variables.put(
                                "FITCONNECT_GATEWAY_STREAMSERVICES_" + settingName(service), address(port)));
            }
        }
    }

    /**
     * Where the shop is, for itself, for the provider, which sends people back there, and for the web app's link; and who the
     * provider is.
     */
    private void addShop(Map<String, String> variables) {
        variables.put("FITCONNECT_SHOP_ADDRESS", "http://localhost:" + ports.of(Catalog.get(Catalog.SHOP)));
        variables.put("FITCONNECT_SHOP_APP", ports.publicAddress() + "/app/");
        variables.put("FITCONNECT_SHOP_PROVIDER_ISSUER", ports.publicAddress());
    }

    private String address(ServiceLine service) {
        return address(ports.of(service));
    }

    private static String address(int port) {
        return "http://%s:%d".formatted(LOOPBACK, port);
    }

    /** How the gateway's settings call it, such as {@code AUTH}. */
    private static String settingName(ServiceLine service) {
        return service.shortName().toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
