package io.fitconnect.contracts;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One service of the house.
 *
 * @param name the module's folder, and the service's OAuth client
 * @param foreign stands for a system of another house: not behind the gateway, and with nothing of the platform inside
 * @param streamPort where its streams are served, when a server of their own holds them
 * @param database owned by a role of the same name
 * @param heapMebibytes on one machine
 * @param publishes topics
 * @param listens topics
 * @param internalScopes what its client may ask auth-service for
 */
public record ServiceLine(
        String name,
        boolean foreign,
        int port,
        OptionalInt streamPort,
        Optional<String> database,
        Set<Store> stores,
        int heapMebibytes,
        List<String> publishes,
        List<String> listens,
        List<String> internalScopes,
        List<RouteLine> routes) {

    public static final String GATEWAY = "gateway";

    private static final String SUFFIX = "-service";
    private static final int MANAGEMENT_DISTANCE = 1000;
    private static final Pattern NAME = Pattern.compile("gateway|shop|[a-z]+(-[a-z]+)*-service");
    private static final Pattern DATABASE = Pattern.compile("[a-z]+");
    private static final Pattern TOPIC = Pattern.compile("[a-z-]+(\\.[a-z-]+)+");
    private static final Pattern SCOPE = Pattern.compile("internal:[a-z-]+");

    public ServiceLine {
        require(NAME, name, "a name like training-service");
        requirePort("port", port);
        streamPort.ifPresent(value -> requirePort("stream-port", value));
        if (streamPort.isPresent() && routes.stream().noneMatch(RouteLine::stream)) {
            throw new IllegalArgumentException("a stream-port needs a route with stream: true");
        }
        database.ifPresent(value -> require(DATABASE, value, "a database's name like training"));
        if (database.isPresent() != stores.contains(Store.POSTGRESQL)) {
            throw new IllegalArgumentException("a database and the store postgresql need each other");
        }
        boolean hasTopics = !publishes.isEmpty() || !listens.isEmpty();
        if (hasTopics && !stores.contains(Store.KAFKA)) {
            throw new IllegalArgumentException("topics need the store kafka");
        }
        if (foreign && !routes.isEmpty()) {
            throw new IllegalArgumentException("what is foreign has no route");
        }
        publishes.forEach(topic -> require(TOPIC, topic, "a topic like training.training"));
        listens.forEach(topic -> require(TOPIC, topic, "a topic like training.training"));
        internalScopes.forEach(scope -> require(SCOPE, scope, "a scope like internal:revocations"));
        stores = Set.copyOf(stores);
        publishes = List.copyOf(publishes);
        listens = List.copyOf(listens);
        internalScopes = List.copyOf(internalScopes);
        routes = List.copyOf(routes);
    }

    public int managementPort() {
        return port + MANAGEMENT_DISTANCE;
    }

    /** All ports that it listens on: its own first. */
    public List<Integer> ports() {
        return IntStream.concat(IntStream.of(port, managementPort()), streamPort.stream())
                .boxed()
                .toList();
    }

    /** Such as {@code training}: how the gateway's settings call it. */
    public String shortName() {
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    public boolean isGateway() {
        return name.equals(GATEWAY);
    }

    /** Where events go that the service cannot handle; empty when it listens to none. */
    public Optional<String> deadLetterTopic() {
        return listens.isEmpty() ? Optional.empty() : Optional.of(name + ".dead-letter");
    }

    private static void requirePort(String member, int port) {
        if (port < 1024 || port > 65_535 - MANAGEMENT_DISTANCE) {
            throw new IllegalArgumentException(member + " " + port + " is not between 1024 and 64535");
        }
    }

    private static void require(Pattern pattern, String value, String wanted) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException(value + " is not " + wanted);
        }
    }
}
