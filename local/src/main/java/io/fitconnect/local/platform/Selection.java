package io.fitconnect.local.platform;

import io.fitconnect.local.part.Part;
import io.fitconnect.local.part.PartFailure;
import io.fitconnect.local.services.Service;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parts that a command means: all of them, or those named with the stores that they need. A service whose module has no
 * code yet is left out.
 */
public record Selection(List<Part> parts, List<String> withoutCode) {

    public static Selection of(Platform platform, Optional<Set<String>> only) {
        only.ifPresent(names -> requireKnown(platform, names));
        var named = platform.services().stream()
                .filter(service ->
                        only.map(names -> names.contains(service.name())).orElse(true))
                .toList();
        var services = named.stream().filter(Service::hasCode).toList();
        var needed = services.stream()
                .flatMap(service -> service.stores().stream())
                .flatMap(store -> platform.find(store).stream())
                .map(Part::name)
                .collect(Collectors.toSet());
        var stores = platform.stores().stream()
                .filter(store -> only.map(names -> names.contains(store.name()) || needed.contains(store.name()))
                        .orElse(true));
        var host = Stream.<Part>of(platform.host())
                .filter(part ->
                        services.stream().anyMatch(service -> service.host().isPresent()));
        return new Selection(
                Stream.of(stores, host, services.stream())
                        .<Part>flatMap(part -> part)
                        .toList(),
                named.stream()
                        .filter(service -> !service.hasCode())
                        .map(Service::name)
                        .toList());
    }

    private static void requireKnown(Platform platform, Set<String> names) {
        var unknown = names.stream()
                .filter(name -> !platform.names().contains(name))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw new PartFailure("there is no part %s; the parts are %s"
                    .formatted(String.join(", ", unknown), String.join(", ", platform.names())));
        }
    }
}
