package io.fitconnect.training.proof;

import io.fitconnect.training.diary.ActivityId;
import io.fitconnect.training.diary.AddTraining;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.ChangeTraining;
import io.fitconnect.training.diary.DeleteTraining;
import io.fitconnect.training.diary.Examples;
import io.fitconnect.training.diary.RecordActivity;
import io.fitconnect.training.diary.RecordedActivity;
import io.fitconnect.training.diary.RestoreTraining;
import io.fitconnect.training.diary.Training;
import io.fitconnect.training.diary.TrainingDetails;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.diary.TrashTraining;
import io.fitconnect.training.diary.WithdrawActivity;
import io.fitconnect.training.diary.sum.CompareSums;
import io.fitconnect.training.gear.FollowGear;
import io.fitconnect.training.gear.GearDefault;
import io.fitconnect.training.gear.KnownGear;
import io.fitconnect.training.plan.AddPlanEntry;
import io.fitconnect.training.plan.ChangePlanEntry;
import io.fitconnect.training.plan.DecideFulfilment;
import io.fitconnect.training.plan.DeletePlanEntry;
import io.fitconnect.training.plan.PlanDetails;
import io.fitconnect.training.plan.RematchPlan;
import io.fitconnect.training.progress.DropFigures;
import io.fitconnect.training.progress.RecomputeProgress;
import io.fitconnect.training.progress.TakeFigures;
import io.fitconnect.training.progress.TakeZoneSets;
import io.fitconnect.training.progress.figure.ActivityFigures;
import io.fitconnect.training.progress.zone.ZoneHistory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** One athlete whose diary, plan, gear and thresholds change by chance, and what is true of them in the end. */
final class AthleteLife {

    private static final int MANY_TRAININGS = 12;
    private static final int MANY_ENTRIES = 6;
    private static final int MANY_DELIVERIES = 8;

    final AthleteId id = Examples.athlete();

    private final World world;
    private final Chance chance;
    private final List<Runnable> underWay = new ArrayList<>();
    private final Map<ActivityId, Truth> activities = new LinkedHashMap<>();
    private final Map<TrainingKey, TrainingDetails> byHand = new HashMap<>();
    private final Set<UUID> planned = new LinkedHashSet<>();
    private final List<UUID> gear = List.of(UUID.randomUUID(), UUID.randomUUID());
    private final long[] gearVersions = new long[2];
    private ZoneHistory zones = ZoneHistory.NONE;
    private long zonesVersion;

    AthleteLife(World world, Chance chance) {
        this.world = world;
        this.chance = chance;
        gear.forEach(item -> world.get(FollowGear.class).handle(known(item, 0)));
    }

    /** Does one thing; false when the process died over it. */
    boolean act() {
        boolean delivers = underWay.size() > MANY_DELIVERIES || (!underWay.isEmpty() && chance.oneIn(2));
        return delivers ? deliver() : actOfItself();
    }

    /** Tells whether every event has arrived. */
    boolean isQuiet() {
        return underWay.isEmpty();
    }

    /** What of the true state did not arrive, or should have gone; nothing is said while events are under way. */
    List<String> losses() {
        if (!isQuiet()) {
            return List.of();
        }
        List<String> losses = new ArrayList<>();
        Map<ActivityId, Training> recorded = new HashMap<>();
        Map<TrainingKey, TrainingDetails> entered = new HashMap<>();
        world.trainings
                .listAll(id)
                .forEach(training -> training.source()
                        .activity()
                        .ifPresentOrElse(
                                activity -> recorded.put(activity, training),
                                () -> entered.put(training.key(), training.details())));
        if (!entered.equals(byHand)) {
            losses.add("entered by hand " + byHand + ", kept " + entered);
        }
        activities
                .values()
                .forEach(truth -> compare(truth, Optional.ofNullable(recorded.get(truth.activity())), losses));
        if (!world.zones.get(id.value()).equals(zones)) {
            losses.add("zones");
        }
        return losses;
    }

    private void compare(Truth truth, Optional<Training> training, List<String> losses) {
        ActivityFigures efforts = world.figures.get(id.value(), truth.activity().value());
        boolean same = truth.gone()
                ? training.isEmpty() && efforts.equals(ActivityFigures.NONE)
                : efforts.equals(truth.efforts())
                        && training.filter(kept -> kept.details().figures().equals(truth.figures())
                                        && kept.details().start().equals(truth.start()))
                                .isPresent();
        if (!same) {
            losses.add(truth + ", kept " + training.map(Training::details) + " with " + efforts);
        }
    }

    private boolean deliver() {
        int which = chance.upTo(underWay.size());
        boolean arrived = world.journal.commits(underWay.get(which));
        if (arrived && !chance.oneIn(4)) { // else it comes once more
            underWay.remove(which);
        }
        return arrived;
    }

    private boolean actOfItself() {
        boolean hasMany = world.trainings.listAll(id).size() > MANY_TRAININGS;
        return switch (chance.upTo(20)) {
            case 0, 1, 2 -> hasMany ? delete() : addByHand();
            case 3, 4, 5 -> hasMany ? delete() : importOne();
            case 6, 7 -> crop();
            case 8 -> chance.oneIn(3) ? withdraw() : crop();
            case 9, 10 -> change();
            case 11 -> trash();
            case 12 -> restore();
            case 13 -> chance.oneIn(2) ? delete() : restore();
            case 14 -> changeGear();
            case 15 -> changeThresholds();
            case 16, 17 -> plan();
            case 18 -> decide();
            default -> recompute();
        };
    }

    private boolean addByHand() {
        TrainingDetails details = gearedUp(chance.training());
        TrainingKey[] added = new TrainingKey[1];
        return world.journal.commits(
                        () -> added[0] = world.get(AddTraining.class).handle(id, Examples.HOUSE, details))
                && remember(added[0]);
    }

    private boolean importOne() {
        ActivityId activity = Examples.activity();
        announce(new Truth(activity, 0, chance.sport(), chance.start(), chance.figures(), chance.efforts(), false));
        return true;
    }

    private boolean crop() {
        chance.any(activities.values().stream().filter(truth -> !truth.gone()).toList())
                .ifPresent(truth -> announce(truth.revised(chance.start(), chance.figures(), chance.efforts())));
        return true;
    }

    /** The diary and progress each consume it by themselves. */
    private void announce(Truth truth) {
        activities.put(truth.activity(), truth);
        RecordedActivity recorded = truth.recorded(id);
        underWay.add(() -> world.get(RecordActivity.class).handle(recorded));
        underWay.add(() -> world.get(TakeFigures.class)
                .handle(id.value(), truth.activity().value(), truth.revision(), truth.efforts(), Optional.empty()));
    }

    private boolean withdraw() {
        chance.any(activities.keySet()).ifPresent(activity -> {
            activities.computeIfPresent(activity, (key, truth) -> truth.withdrawn());
            underWay.add(() -> world.get(WithdrawActivity.class).handle(id, activity));
            underWay.add(() -> world.get(DropFigures.class).handle(id.value(), activity.value()));
        });
        return true;
    }

    private boolean change() {
        return onTraining(
                false,
                training -> world.get(ChangeTraining.class)
                        .handle(training.key(), Examples.HOUSE, Examples.ANY_VERSION, this::changed),
                training -> remember(training.key()));
    }

    private TrainingDetails changed(TrainingDetails details) {
        boolean byDevice = chance.oneIn(2); // what was measured stays
        return gearedUp(new TrainingDetails(
                chance.oneIn(3) ? chance.sport() : details.sport(),
                details.subSport(),
                details.name(),
                details.notes(),
                details.start(),
                details.figures(),
                byDevice,
                1 + chance.upTo(10)));
    }

    private boolean trash() {
        return onTraining(
                false,
                training -> world.get(TrashTraining.class).handle(training.key(), Examples.HOUSE, Examples.ANY_VERSION),
                training -> {});
    }

    private boolean restore() {
        return onTraining(
                true,
                training -> world.get(RestoreTraining.class).handle(training.key(), Examples.HOUSE),
                training -> {});
    }

    private boolean delete() {
        return onTraining(
                chance.oneIn(2),
                training ->
                        world.get(DeleteTraining.class).handle(training.key(), Examples.HOUSE, Examples.ANY_VERSION),
                training -> {
                    byHand.remove(training.key());
                    training.source()
                            .activity()
                            .ifPresent(activity ->
                                    activities.computeIfPresent(activity, (key, truth) -> truth.withdrawn()));
                });
    }

    private boolean onTraining(boolean trashed, Consumer<Training> act, Consumer<Training> afterwards) {
        return chance.any(world.trainings.listAll(id).stream()
                        .filter(training -> training.trashedAt().isPresent() == trashed)
                        .toList())
                .map(training -> {
                    boolean done = world.journal.commits(() -> act.accept(training));
                    if (done) {
                        afterwards.accept(training);
                    }
                    return done;
                })
                .orElse(true);
    }

    private boolean remember(TrainingKey key) {
        world.trainings
                .findById(key)
                .filter(training -> training.source().activity().isEmpty())
                .ifPresent(training -> byHand.put(key, training.details()));
        return true;
    }

    private boolean changeGear() {
        int which = chance.upTo(gear.size());
        KnownGear changed = known(gear.get(which), ++gearVersions[which]);
        underWay.add(() -> world.get(FollowGear.class).handle(changed));
        return true;
    }

    private KnownGear known(UUID item, long version) {
        List<GearDefault> defaults = chance.oneIn(2)
                ? List.of()
                : List.of(new GearDefault(chance.sport().key(), null));
        return new KnownGear(id, item, "shoes", true, defaults, List.of(), version);
    }

    private TrainingDetails gearedUp(TrainingDetails details) {
        return new TrainingDetails(
                details.sport(),
                details.subSport(),
                details.name(),
                details.notes(),
                details.start(),
                details.figures(),
                details.indoor(),
                details.perceivedExertion(),
                chance.some(gear));
    }

    private boolean changeThresholds() {
        zones = chance.zones();
        long version = ++zonesVersion;
        ZoneHistory told = zones;
        underWay.add(() -> world.get(TakeZoneSets.class).handle(id.value(), version, told));
        return true;
    }

    private boolean plan() {
        Optional<UUID> entry = chance.any(planned);
        PlanDetails details = chance.plan();
        if (entry.isEmpty() || (planned.size() < MANY_ENTRIES && chance.oneIn(2))) {
            UUID[] added = new UUID[1];
            return world.journal.commits(
                            () -> added[0] = world.get(AddPlanEntry.class).handle(id, details))
                    && planned.add(Objects.requireNonNull(added[0]));
        }
        if (chance.oneIn(2)) {
            return world.journal.commits(() ->
                    world.get(ChangePlanEntry.class).handle(id, entry.get(), Examples.ANY_VERSION, before -> details));
        }
        return world.journal.commits(
                        () -> world.get(DeletePlanEntry.class).handle(id, entry.get(), Examples.ANY_VERSION))
                && planned.remove(entry.get());
    }

    private boolean decide() {
        Optional<UUID> training = chance.any(world.trainings.listAll(id).stream()
                        .filter(each -> each.trashedAt().isEmpty())
                        .toList())
                .filter(each -> !chance.oneIn(3))
                .map(each -> each.key().training().value());
        return chance.any(planned)
                .map(entry -> world.journal.commits(
                        () -> world.get(DecideFulfilment.class).handle(id, entry, Examples.ANY_VERSION, training)))
                .orElse(true);
    }

    private boolean recompute() {
        if (!world.awaitsRecomputation(id) && chance.oneIn(4)) {
            return world.journal.commits(() -> world.get(CompareSums.class).recompute(id))
                    && world.journal.commits(() -> world.get(RematchPlan.class).handle(id));
        }
        return world.journal.commits(
                () -> world.get(RecomputeProgress.class).handle(id.value(), null, next -> world.recomputed(id)));
    }
}
