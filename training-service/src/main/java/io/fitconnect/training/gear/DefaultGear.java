package io.fitconnect.training.gear;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.OwnGear;
import io.fitconnect.training.diary.TimedTrack;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Chooses one item of each kind: the default of a route takes precedence over the one that names the kind of place, and that over the
 * one for both. Two items can claim the same only while the event of one of them is under way; then the newer item is taken.
 */
@Component
class DefaultGear implements OwnGear {

    private final KnownGears gears;
    private final KnownRoutes routes;

    DefaultGear(KnownGears gears, KnownRoutes routes) {
        this.gears = gears;
        this.routes = routes;
    }

    @Override
    public List<UUID> listDefaults(AthleteId athlete, String sport, boolean indoor, @Nullable TimedTrack track) {
        List<KnownGear> active =
                gears.listOf(athlete).stream().filter(KnownGear::isActive).toList();
        List<UUID> named = active.stream()
                .flatMap(gear -> gear.routes().stream())
                .distinct()
                .toList();
        Set<UUID> alike = routes.listAlong(athlete, sport, track, named);
        Map<String, Optional<Claim>> byKind = active.stream()
                .flatMap(gear -> Stream.concat(
                        gear.routes().stream().filter(alike::contains).map(route -> new Claim(gear, Claim.ROUTE)),
                        gear.defaults().stream()
                                .filter(each -> each.fits(sport, indoor))
                                .map(each -> new Claim(gear, each.namesThePlace() ? Claim.PLACE : Claim.SPORT))))
                .collect(Collectors.groupingBy(claim -> claim.gear.kind(), Collectors.maxBy(Claim.BY_STRENGTH)));
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

    private record Claim(KnownGear gear, int strength) {

        static final int SPORT = 0;
        static final int PLACE = 1;
        static final int ROUTE = 2;

        static final Comparator<Claim> BY_STRENGTH = Comparator.comparingInt(Claim::strength)
                .thenComparing(claim -> claim.gear.id().toString());
    }
}
