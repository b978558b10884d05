package io.fitconnect.training.gear.messaging;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.gear.GearDefault;
import io.fitconnect.training.gear.KnownGear;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code gear-changed.v1}. */
record GearChanged(
        UUID gearId,
        UUID athleteId,
        String kind,
        String state,
        @Nullable List<Default> defaults,
        @Nullable List<UUID> defaultRoutes,
        long version) {

    KnownGear toGear() {
        return new KnownGear(
                new AthleteId(athleteId),
                gearId,
                kind,
                state.equals("active"),
                defaults == null
                        ? List.of()
                        : defaults.stream()
                                .map(each -> new GearDefault(each.sport, each.indoor))
                                .toList(),
                defaultRoutes == null ? List.of() : defaultRoutes,
                version);
    }

    record Default(String sport, @Nullable Boolean indoor) {}
}
