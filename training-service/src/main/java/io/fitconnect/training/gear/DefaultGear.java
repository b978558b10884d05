package io.fitconnect.training.gear;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.OwnGear;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Chooses one item of each kind: the default that names the kind of place takes precedence over the one for both. Two items
 * can claim the same only while the event of one of them is under way; then the newer item is taken.
 */
@Component
class DefaultGear implements OwnGear {

    private final KnownGears gears;

    DefaultGear(KnownGears gears) {
        this.gears = gears;
    }

    @Override
    public List<UUID> listDefaults(AthleteId athlete, String sport, boolean indoor) {
        Map<String, Optional<Claim>> byKind = gears.listOf(athlete).stream()
                .filter(KnownGear::isActive)
                .flatMap(gear -> gear.defaults().stream()
                        .filter(each -> each.fits(sport, indoor))
                        .map(each -> new Claim(gear, each.namesThePlace())))
                .collect(Collectors.groupingBy(claim -> claim.gear.kind(), Collectors.maxBy(Claim.STRENGTH)));
        return byKind.values().stream()
                .flatMap(Optional::stream)
                .map(claim -> claim.gear.id())
                .sorted()
                .limit(MOST)
                .toList();
    }

    @Override
    public List<UUID> listForeign(AthleteId athlete, Collection<UUID> items) {
        Set<UUID> own = gears.listOf(athlete).stream()
                .filter(gear -> !gear.isDeleted())
                .map(KnownGear::id)
                .collect(Collectors.toSet());
        return items.stream().filter(item -> !own.contains(item)).toList();
    }

    private record Claim(KnownGear gear, boolean namesThePlace) {

        static final Comparator<Claim> STRENGTH = Comparator.comparing(Claim::namesThePlace)
                .thenComparing(claim -> claim.gear.id().toString());
    }
}
