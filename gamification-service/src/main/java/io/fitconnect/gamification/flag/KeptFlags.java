package io.fitconnect.gamification.flag;

import io.fitconnect.gamification.fairness.Finding;
import io.fitconnect.gamification.fairness.FlagKind;
import io.fitconnect.gamification.fairness.Judge;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.outbox.Outbox;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the flags of a recording equal to what is found in it. Of two recordings that are one, the later one is the copy, unless the
 * earlier one is known as a copy of the same athlete's. A decision of a moderator stays,
 * as long as the same is found.
 */
@Component
class KeptFlags {

    private final Flags flags;
    private final JudgedActivities activities;
    private final Outbox outbox;
    private final Clock clock;

    KeptFlags(Flags flags, JudgedActivities activities, Outbox outbox, Clock clock) {
        this.flags = flags;
        this.activities = activities;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Returns the athletes of whom other trainings count now. */
    Set<UUID> refresh(JudgedActivity judged) {
        Set<UUID> touched = new HashSet<>();
        List<JudgedActivity> copies = activities.listAlike(judged).stream()
                .filter(other -> judged.sketch().isCopyOf(other.sketch()))
                .toList();
        Optional<JudgedActivity> original = copies.stream()
                .filter(other -> isEarlier(other, judged) && !isCopyOfOne(other, judged.athlete()))
                .min((one, other) -> one.activity().compareTo(other.activity()));
        if (keep(judged, found(judged, original.orElse(null)))) {
            touched.add(judged.athlete());
        }
        copies.stream().filter(other -> isEarlier(judged, other)).forEach(later -> {
            if (keepCopy(later, judged)) {
                touched.add(later.athlete());
            }
        });
        return touched;
    }

    /** Removes what stands against a recording that is gone. */
    void forget(UUID athlete, UUID activity) {
        flags.listOf(athlete, activity).forEach(flags::remove);
    }

    /** Whether a recording is known as a copy of one that this athlete had, and perhaps deleted to hand it in again. */
    private boolean isCopyOfOne(JudgedActivity copy, UUID athlete) {
        return flags.listOf(copy.athlete(), copy.activity()).stream()
                .filter(flag -> flag.finding().kind() == FlagKind.COPY && flag.state() != FlagState.LIFTED)
                .map(Flag::other)
                .anyMatch(original -> original != null && activities.isOf(athlete, original));
    }

    private static boolean isEarlier(JudgedActivity one, JudgedActivity other) {
        return one.activity().compareTo(other.activity()) < 0;
    }

    private static Map<FlagKind, Found> found(JudgedActivity judged, @Nullable JudgedActivity original) {
        Map<FlagKind, Found> found = new EnumMap<>(FlagKind.class);
        Judge.examine(judged.sport(), judged.evidence())
                .forEach(finding -> found.putIfAbsent(finding.kind(), new Found(finding, null)));
        if (original != null) {
            found.put(FlagKind.COPY, new Found(judged.sketch().finding(original.sketch()), original.activity()));
        }
        return found;
    }

    private boolean keep(JudgedActivity judged, Map<FlagKind, Found> found) {
        boolean changed = false;
        for (Flag flag : flags.listOf(judged.athlete(), judged.activity())) {
            Found again = found.remove(flag.finding().kind());
            if (again != null && !flag.isDecided()) {
                flags.put(flag.measured(again.finding(), again.other()));
            } else if (again == null && endsByItself(flag)) {
                flags.remove(flag);
                changed = true;
            }
        }
        found.values().forEach(one -> raise(judged, one));
        return changed || !found.isEmpty();
    }

    /** A copy stays one when the recording that it was made of is deleted. */
    private static boolean endsByItself(Flag flag) {
        return flag.state() != FlagState.LIFTED && flag.finding().kind() != FlagKind.COPY;
    }

    private boolean keepCopy(JudgedActivity later, JudgedActivity original) {
        boolean isKnown = flags.listOf(later.athlete(), later.activity()).stream()
                .anyMatch(flag -> flag.finding().kind() == FlagKind.COPY);
        if (!isKnown) {
            raise(later, new Found(later.sketch().finding(original.sketch()), original.activity()));
        }
        return !isKnown;
    }

    private void raise(JudgedActivity judged, Found found) {
        Flag flag = Flag.found(
                judged.athlete(), Ids.next(), judged.activity(), found.finding(), found.other(), clock.instant());
        flags.put(flag);
        outbox.announce(FlagAnnouncements.raised(flag));
    }

    private record Found(Finding finding, @Nullable UUID other) {}
}
