package io.fitconnect.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every service of the house, as {@code services.yaml} lists them. */
public record House(List<ServiceLine> services) {

    private static final String FILE = "/contracts/services.yaml";

    public House {
        services = List.copyOf(services);
        requireUnique(services, service -> Stream.of(service.name()), "name");
        requireUnique(services, service -> service.ports().stream(), "port");
        requireUnique(services, service -> service.database().stream(), "database");
        requireUnique(services, service -> service.routes().stream().map(RouteLine::path), "route");
    }

    /** The list that this module carries. */
    public static House read() {
        try (InputStream file = Objects.requireNonNull(House.class.getResourceAsStream(FILE), FILE)) {
            return new HouseReader("services.yaml").read(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static House read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return new HouseReader(file.toString()).read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ServiceLine get(String name) {
        return services.stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no service " + name));
    }

    /** The services that the gateway leads to. */
    public List<ServiceLine> behindTheGateway() {
        return services.stream()
                .filter(service -> !service.isGateway() && !service.foreign())
                .toList();
    }

    private static void requireUnique(
            List<ServiceLine> services, Function<ServiceLine, Stream<?>> values, String what) {
        var seen = new HashSet<>();
        services.stream().flatMap(values).forEach(value -> {
            if (!seen.add(value)) {
                throw new IllegalArgumentException("two services have the %s %s".formatted(what, value));
            }
        });
    }
}
