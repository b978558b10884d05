package io.fitconnect.contracts;

import java.io.Reader;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the list strictly: a member that no reader knows, a wrong type or a bad value names its place. */
record HouseReader(String source) {

    private static final Pattern SIZE = Pattern.compile("([1-9][0-9]{0,5})(KB|MB)");
    private static final long KIBI = 1024;

    House read(Reader reader) {
        var root = explained("", () -> YamlMap.read(source, reader));
        var services = root.list("services").stream().map(this::service).toList();
        root.requireNoOthers();
        return explained("", () -> new House(services));
    }

    private ServiceLine service(Object node) {
        var map = new YamlMap(source, node).named("name");
        var routes = map.list("routes").stream()
                .map(line -> route(map.place(), line))
                .toList();
        var service = explained(
                map.place() + ": ",
                () -> new ServiceLine(
                        map.text("name"),
                        map.flag("foreign"),
                        map.number("port"),
                        map.findNumber("stream-port"),
                        map.findText("database"),
                        new HashSet<>(map.texts("stores").stream()
                                .map(HouseReader::store)
                                .toList()),
                        Math.toIntExact(bytes(map.text("heap")) / (KIBI * KIBI)),
                        map.texts("publishes"),
                        map.texts("listens"),
                        map.texts("internal-scopes"),
                        routes));
        map.requireNoOthers();
        return service;
    }

    private RouteLine route(String service, Object node) {
        var map = new YamlMap(service, node).named("path");
        var route = explained(
                service + ": ",
                () -> new RouteLine(
                        map.text("path"),
                        map.findText("body")
                                .map(size -> OptionalLong.of(bytes(size)))
                                .orElse(OptionalLong.empty()),
                        map.flag("stream"),
                        map.flag("open")));
        map.requireNoOthers();
        return route;
    }

    private static Store store(String name) {
        return List.of(Store.values()).stream()
                .filter(store -> store.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is no store; there are "
                        + List.of(Store.values()).stream()
                                .map(store -> store.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }

    private static long bytes(String size) {
        var parts = SIZE.matcher(size);
        if (!parts.matches()) {
            throw new IllegalArgumentException(size + " is no size like 512KB or 32MB");
        }
        return Long.parseLong(parts.group(1)) * (parts.group(2).equals("MB") ? KIBI * KIBI : KIBI);
    }

    /** YamlMap's own complaints name their place already. */
    private <T> T explained(String place, Supplier<T> work) {
        try {
            return work.get();
        } catch (MisplacedValue e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException((place.isEmpty() ? source + ": " : place) + e.getMessage(), e);
        }
    }
}
