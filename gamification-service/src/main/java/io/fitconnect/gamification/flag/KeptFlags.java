package io.fitconnect.gamification.flag;

import io.fitconnect.gamification.fairness.Finding;
import io.fitconnect.gamification.fairness.FlagKind;
import io.fitconnect.gamification.fairness.Judge;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.outbox.Outbox;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the flags of a recording equal to what is found in it. Of two recordings that are one, the later one is the copy, unless the
 * earlier one is known as a copy of the same athlete's; likewise of two of one athlete that were made at different times. A decision of a
 * moderator stays: what was upheld rests while it is not found.
 */
@Component
class KeptFlags {

    private static final Set<FlagKind> SAME = EnumSet.of(FlagKind.COPY, FlagKind.REPLAY);

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
        List<JudgedActivity> alike = activities.listAlike(judged);
        Map<FlagKind, List<JudgedActivity>> same = new EnumMap<>(FlagKind.class);
        same.put(FlagKind.COPY, alike.stream().filter(judged::isCopyOf).toList());
        same.put(FlagKind.REPLAY, alike.stream().filter(judged::isReplayOf).toList());
        Set<UUID> touched = new HashSet<>();
        if (keep(judged, found(judged, same))) {
            touched.add(judged.athlete());
        }
        same.forEach((kind, others) -> others.stream()
                .filter(other -> isEarlier(judged, other))
                .filter(later -> keepSame(later, kind, judged))
                .forEach(later -> touched.add(later.athlete())));
        return touched;
    }

    /** Removes what stands against a recording that is gone, and against those that replayed it. */
    void forget(UUID athlete, UUID activity) {
        flags.listOf(athlete, activity).forEach(flags::remove);
        flags.listReplaysOf(athlete, activity).stream()
                .filter(flag -> !flag.isDecided())
                .forEach(flags::remove);
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

    private Map<FlagKind, Found> found(JudgedActivity judged, Map<FlagKind, List<JudgedActivity>> same) {
        Map<FlagKind, Found> found = new EnumMap<>(FlagKind.class);
        Judge.examine(judged.sport(), judged.evidence())
                .forEach(finding -> found.putIfAbsent(finding.kind(), new Found(finding, null)));
        same.forEach((kind, others) -> others.stream()
                .filter(other -> isEarlier(other, judged) && !isCopyOfOne(other, judged.athlete()))
                .min((one, other) -> one.activity().compareTo(other.activity()))
                .ifPresent(original -> found.put(kind, found(judged, kind, original))));
        return found;
    }

    private static Found found(JudgedActivity judged, FlagKind kind, JudgedActivity original) {
        return new Found(judged.sketch().finding(kind, original.sketch()), original.activity());
    }

    private boolean keep(JudgedActivity judged, Map<FlagKind, Found> found) {
        boolean changed = false;
        for (Flag flag : flags.listOf(judged.athlete(), judged.activity())) {
            Found again = found.remove(flag.finding().kind());
            changed |= again == null ? end(flag) : keep(flag, again);
        }
        found.values().forEach(one -> raise(judged, one));
        return changed || !found.isEmpty();
    }

    /** What a moderator upheld holds again without a new appeal. Returns whether it suspends now what it did not. */
    private boolean keep(Flag flag, Found again) {
        if (!flag.isDecided()) {
            flags.put(flag.measured(again.finding(), again.other()));
        } else if (!flag.holds()) {
            Flag held = flag.holding(true);
            flags.put(held);
            outbox.announce(FlagAnnouncements.raised(held));
            return true;
        }
        return false;
    }

    /** Ends a flag of which nothing is found any more. A copy stays one when the recording that it was made of is deleted. */
    private boolean end(Flag flag) {
        if (flag.state() == FlagState.LIFTED || SAME.contains(flag.finding().kind()) || !flag.holds()) {
            return false;
        }
        if (flag.state() == FlagState.UPHELD) {
            flags.put(flag.holding(false));
        } else {
            flags.remove(flag);
        }
        return true;
    }

    private boolean keepSame(JudgedActivity later, FlagKind kind, JudgedActivity original) {
        boolean isKnown = flags.listOf(later.athlete(), later.activity()).stream()
                .anyMatch(flag -> flag.finding().kind() == kind);
        if (!isKnown) {
            raise(later, found(later, kind, original));
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
