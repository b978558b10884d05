package io.fitconnect.profile.gear.web;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.gear.CompareWear;
import io.fitconnect.profile.gear.ListGearOwners;
import io.fitconnect.profile.gear.RecountWear;
import io.fitconnect.profile.gear.WearSum;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/**
 * Kept wear for the operator, on the management port: GET compares it with a computation from scratch and names each
 * difference, POST to an athlete makes it again.
 */
@Endpoint(id = "gearwear")
@Component
class GearWearEndpoint {

    private static final int MOST = 1000;
    private static final int USUAL = 100;

    private final ListGearOwners listOwners;
    private final CompareWear compareWear;
    private final RecountWear recountWear;

    GearWearEndpoint(ListGearOwners listOwners, CompareWear compareWear, RecountWear recountWear) {
        this.listOwners = listOwners;
        this.compareWear = compareWear;
        this.recountWear = recountWear;
    }

    /** Compares so many athletes behind the given one, in the order of their ids. */
    @ReadOperation
    Comparison compare(@Nullable String after, @Nullable Integer limit) {
        int size = limit == null ? USUAL : Math.max(1, Math.min(limit, MOST));
        List<AthleteId> athletes = listOwners.handle(Optional.ofNullable(after).map(GearWearEndpoint::athlete), size);
        return new Comparison(
                athletes.size(),
                athletes.stream().flatMap(this::differences).toList(),
                athletes.size() < size ? null : athletes.get(size - 1).toString());
    }

    @ReadOperation
    Comparison compareOne(@Selector String athlete) {
        return new Comparison(1, differences(athlete(athlete)).toList(), null);
    }

    @WriteOperation
    Map<String, Integer> recount(@Selector String athlete) {
        return Map.of("recounted", recountWear.handle(athlete(athlete)));
    }

    private Stream<Difference> differences(AthleteId athlete) {
        return compareWear.handle(athlete).stream()
                .map(found -> new Difference(
                        athlete.value(),
                        found.item().gear().value(),
                        found.keptTotal(),
                        found.total(),
                        found.keptCurrent(),
                        found.current()));
    }

    private static AthleteId athlete(String text) {
        try {
            return new AthleteId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw InvalidValue.refuse("athlete", "must be a UUID");
        }
    }

    /**
     * What a comparison found.
     *
     * @param compared how many athletes
     * @param next     the athlete to go on behind; absent at the end
     */
    record Comparison(
            int compared,
            List<Difference> differences,
            @Nullable String next) {}

    /** Kept sums beside what the trainings add up to. */
    record Difference(
            UUID athleteId, UUID gearId, WearSum keptTotal, WearSum total, WearSum keptCurrent, WearSum current) {}
}
