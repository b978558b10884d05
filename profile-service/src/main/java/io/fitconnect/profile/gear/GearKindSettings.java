package io.fitconnect.profile.gear;

import io.fitconnect.platform.problem.InvalidValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** The kinds of gear, in the order in which they are shown; they stand in {@code gear-kinds.yaml}. */
@ConfigurationProperties("fitconnect.gear")
@Validated
public record GearKindSettings(@NotEmpty @Valid List<GearKind> kinds) {

    public GearKindSettings {
        kinds = List.copyOf(kinds);
        Set<String> keys = new HashSet<>();
        kinds.forEach(kind -> {
            if (!keys.add(kind.key())) {
                throw new IllegalArgumentException("Two kinds of gear are called " + kind.key());
            }
        });
        Set<String> standing = kinds.stream()
                .filter(kind -> !kind.isComponent())
                .map(GearKind::key)
                .collect(Collectors.toSet());
        kinds.forEach(kind -> {
            if (!standing.containsAll(kind.mountsOn())) {
                throw new IllegalArgumentException(kind.key() + " is mounted on kinds that are used by themselves");
            }
        });
    }

    public Optional<GearKind> find(String key) {
        return kinds.stream().filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** The lifespan of a kind that wears by its age alone. */
    Optional<Lifespan> findAgeing(String key) {
        return find(key).flatMap(GearKind::lifespan).filter(life -> life.measure() == Measure.MONTHS);
    }

    /** Returns the kind that an athlete named, or refuses the name. */
    GearKind require(String key) {
        return find(key)
                .orElseThrow(() -> InvalidValue.refuse(
                        "kind",
                        "must be one of " + kinds.stream().map(GearKind::key).collect(Collectors.joining(", "))));
    }
}
