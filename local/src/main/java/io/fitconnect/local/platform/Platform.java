package io.fitconnect.local.platform;

import io.fitconnect.contracts.Store;
import io.fitconnect.local.jvm.JavaHomes;
import io.fitconnect.local.part.Home;
import io.fitconnect.local.part.Part;
import io.fitconnect.local.services.Arrangement;
import io.fitconnect.local.services.Catalog;
import io.fitconnect.local.services.PortPlan;
import io.fitconnect.local.services.Service;
import io.fitconnect.local.services.ServiceHost;
import io.fitconnect.local.stores.Cassandra;
import io.fitconnect.local.stores.Durability;
import io.fitconnect.local.stores.Installation;
import io.fitconnect.local.stores.Kafka;
import io.fitconnect.local.stores.Mail;
import io.fitconnect.local.stores.Postgres;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of one platform. */
public final class Platform {

    private final Installation installation;
    private final Home home;
    private final PortPlan ports;
    private final Map<Store, Part> stores = new EnumMap<>(Store.class);
    private final ServiceHost host;
    private final List<Service> services;

    public Platform(Installation installation, Home home, PortPlan ports) {
        this(installation, home, ports, Arrangement.TOGETHER);
    }

    public Platform(Installation installation, Home home, PortPlan ports, Arrangement arrangement) {
        this.installation = installation;
        this.home = home;
        this.ports = ports;
        stores.put(
                Store.POSTGRESQL,
                new Postgres(
                        home,
                        home.path().resolve("programs"),
                        ports.postgresql(),
                        Catalog.listDatabases(),
                        Durability.KEPT));
        stores.put(
                Store.KAFKA,
                new Kafka(
                        home, installation, ports.kafka(), ports.kafkaController(), new Topics(installation).getAll()));
        stores.put(
                Store.CASSANDRA,
                new Cassandra(
                        home,
                        installation,
                        ports.cassandra(),
                        ports.cassandraStorage(),
                        ports.cassandraSecure(),
                        Durability.KEPT));
        stores.put(Store.MAIL, new Mail(home, installation, ports.mailPage(), ports.smtp()));
        var java = new JavaHomes().getForServices();
        var hosted = Catalog.SERVICES.stream()
                .filter(service -> !service.isGateway() && !service.foreign())
                .toList();
        this.host = new ServiceHost(home, installation, java, hosted);
        this.services = Catalog.SERVICES.stream()
                .map(service -> new Service(
                        service,
                        installation,
                        home,
                        ports,
                        java,
                        Optional.of(host)
                                .filter(unused -> arrangement == Arrangement.TOGETHER && hosted.contains(service))))
                .toList();
    }

    public ServiceHost host() {
        return host;
    }

    public Home home() {
        return home;
    }

    public Installation installation() {
        return installation;
    }

    public PortPlan ports() {
        return ports;
    }

    /** Empty for a store that is no process of its own here: objects lie in a folder. */
    public Optional<Part> find(Store store) {
        return Optional.ofNullable(stores.get(store));
    }

    List<Part> stores() {
        return List.copyOf(stores.values());
    }

    public List<Service> services() {
        return services;
    }

    /** Stores first, as they are started. */
    public List<Part> parts() {
        return Stream.of(stores.values(), List.of(host), services)
                .<Part>flatMap(Collection::stream)
                .toList();
    }

    public List<String> names() {
        return parts().stream().map(Part::name).toList();
    }
}
