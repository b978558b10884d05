package io.fitconnect.training.diary;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.sport.Sport;
import io.fitconnect.platform.text.TextRule;
import io.fitconnect.training.measurement.Climb;
import io.fitconnect.training.measurement.Figures;
import io.fitconnect.training.measurement.Limits;
import io.fitconnect.training.measurement.TimeSpent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be said of a training.
 *
 * @param subSport          a finer kind in the words of the device, such as trail or pool
 * @param name              given by the athlete or the device, one line; null when there is none
 * @param notes             the athlete's own words
 * @param indoor            done indoors, so without a position
 * @param perceivedExertion how hard it felt, 1 (very light) to 10 (all-out)
 * @param gearIds           the gear it was done with; null to give a new training the defaults
 * @param remarks           tags, feeling, weather and the private note
 * @param sharing           who may see it
 */
@Embeddable
public record TrainingDetails(
        Sport sport,
        @Nullable String subSport,
        @Nullable String name,
        @Nullable String notes,
        @Embedded Start start,
        @Embedded Figures figures,
        boolean indoor,
        @Nullable Integer perceivedExertion,
        @Nullable List<UUID> gearIds,
        @Embedded Remarks remarks,
        @Embedded Sharing sharing) {

    public static final int MAX_SUB_SPORT_LENGTH = 40;
    public static final int MAX_NAME_LENGTH = 120;
    public static final int MAX_NOTES_LENGTH = 10_000;
    public static final int MAX_EXERTION = 10;

    /** What an athlete may type; words of devices are brought near to it. */
    public static final TextRule SUB_SPORT = TextRule.line(MAX_SUB_SPORT_LENGTH);

    public static final TextRule NAME = TextRule.line(MAX_NAME_LENGTH);
    public static final TextRule NOTES = TextRule.note(MAX_NOTES_LENGTH);

    private static final Limits EXERTION = new Limits(1, MAX_EXERTION, "on the scale of perceived exertion");

    public TrainingDetails {
        subSport = adapt(SUB_SPORT, subSport);
        name = adapt(NAME, name);
        notes = adapt(NOTES, notes);
        EXERTION.require("perceivedExertion", perceivedExertion);
        gearIds = gearIds == null ? null : gearIds.stream().distinct().toList();
        if (gearIds != null && gearIds.size() > OwnGear.MOST) {
            throw InvalidValue.refuse("gearIds", "must be at most " + OwnGear.MOST);
        }
    }

    /** A training without remarks, with the defaults of gear and of who sees it. */
    public TrainingDetails(
            Sport sport,
            @Nullable String subSport,
            @Nullable String name,
            @Nullable String notes,
            Start start,
            Figures figures,
            boolean indoor,
            @Nullable Integer perceivedExertion) {
        this(sport, subSport, name, notes, start, figures, indoor, perceivedExertion, null);
    }

    /** A training without remarks, with the default of who sees it. */
    public TrainingDetails(
            Sport sport,
            @Nullable String subSport,
            @Nullable String name,
            @Nullable String notes,
            Start start,
            Figures figures,
            boolean indoor,
            @Nullable Integer perceivedExertion,
            @Nullable List<UUID> gearIds) {
        this(
                sport,
                subSport,
                name,
                notes,
                start,
                figures,
                indoor,
                perceivedExertion,
                gearIds,
                Remarks.NONE,
                Sharing.BY_DEFAULT);
    }

    /** Kept details have null where there is no gear. */
    TrainingDetails withGear(List<UUID> gear) {
        return with(start, figures, gear.isEmpty() ? null : gear, sharing);
    }

    /** The same with the athlete's default where the athlete does not choose who may see it. */
    TrainingDetails shared(Supplier<Visibility> byDefault) {
        return with(start, figures, gearIds, sharing.orElse(byDefault));
    }

    /** The same, shown to others than before. */
    TrainingDetails visibleTo(Visibility viewers) {
        return with(start, figures, gearIds, new Sharing(viewers, sharing.parts()));
    }

    /** The same, shown to those to whom another training is shown. */
    TrainingDetails sharedLike(Sharing other) {
        return with(start, figures, gearIds, other);
    }

    /** The gear that it was done with. */
    public List<UUID> gear() {
        return gearIds == null ? List.of() : gearIds;
    }

    /** What a device recorded; its words are cut to what is kept. */
    public static TrainingDetails recorded(
            Sport sport,
            @Nullable String subSport,
            @Nullable String name,
            Start start,
            Figures figures,
            boolean indoor) {
        return new TrainingDetails(sport, subSport, name, null, start, figures, indoor, null);
    }

    private static @Nullable String adapt(TextRule rule, @Nullable String text) {
        return text == null ? null : rule.adapt(text).orElse(null);
    }

    /** The same at the same time of another day, by the clock of the zone where it was by that clock. */
    public TrainingDetails on(LocalDate day, Optional<ZoneId> zone) {
        return with(start.on(day, zone), figures);
    }

    /** The same with the clock of the athlete's zone where the local clock at the start is unknown. */
    TrainingDetails orIn(Supplier<Optional<ZoneId>> zone) {
        return start.utcOffsetSeconds() == null ? with(start.orIn(zone.get()), figures) : this;
    }

    /** The same with the clock of the place of an earlier start, which is taken to be the athlete's zone if the clocks agree there. */
    public TrainingDetails whereWas(TrainingDetails earlier, Optional<ZoneId> zone) {
        return with(start.whereWas(earlier.start, zone), figures);
    }

    /** The same at another start. */
    TrainingDetails starting(Start other) {
        return with(other, figures);
    }

    /** The same in another time. */
    TrainingDetails lasting(TimeSpent other) {
        return with(start, figures.lasting(other));
    }

    /** The same with what was measured in another revision of the recording. */
    TrainingDetails remeasured(TrainingDetails revised) {
        return with(revised.start, revised.figures);
    }

    /** The same under other words: sport, name and place. */
    TrainingDetails worded(TrainingDetails words) {
        return new TrainingDetails(
                words.sport,
                words.subSport,
                words.name,
                notes,
                start,
                figures,
                words.indoor,
                perceivedExertion,
                gearIds,
                remarks,
                sharing);
    }

    /** Tells whether the other has the same sport, name and place. */
    boolean isWordedLike(TrainingDetails other) {
        return sport.equals(other.sport)
                && Objects.equals(subSport, other.subSport)
                && Objects.equals(name, other.name)
                && indoor == other.indoor;
    }

    /** What a recording says of it, without what only the athlete does. */
    TrainingDetails asRecorded() {
        return recorded(sport, subSport, name, start, figures, indoor);
    }

    /** The same with what another is remarked with where this is not, and seen by those only who may see both. */
    TrainingDetails remarkedLike(TrainingDetails other) {
        return new TrainingDetails(
                sport,
                subSport,
                name,
                joined(NOTES, notes, other.notes),
                start,
                figures,
                indoor,
                perceivedExertion == null ? other.perceivedExertion : perceivedExertion,
                gearIds,
                remarks.with(other.remarks),
                sharing.and(other.sharing));
    }

    /** Tells whether the athlete remarked something. */
    boolean isRemarked() {
        return notes != null || perceivedExertion != null || !remarks.equals(Remarks.NONE);
    }

    /** Both texts, one behind the other; the first alone where both are too long together. */
    static @Nullable String joined(TextRule rule, @Nullable String one, @Nullable String other) {
        if (one == null || other == null || one.equals(other)) {
            return one == null ? other : one;
        }
        String both = one + "\n\n" + other;
        return both.codePointCount(0, both.length()) <= rule.maxLength() ? both : one;
    }

    /** The same without what only a device can know. */
    TrainingDetails asByHand() {
        Double ascent = figures.climb() == null ? null : figures.climb().ascentMeters();
        return with(
                start,
                Figures.byHand(
                        figures.time(),
                        figures.distance(),
                        Climb.ofNullable(ascent, null),
                        figures.heartRate(),
                        figures.energyKilocalories()));
    }

    private TrainingDetails with(Start otherStart, Figures otherFigures) {
        return with(otherStart, otherFigures, gearIds, sharing);
    }

    private TrainingDetails with(
            Start otherStart, Figures otherFigures, @Nullable List<UUID> otherGearIds, Sharing otherSharing) {
        return new TrainingDetails(
                sport,
                subSport,
                name,
                notes,
                otherStart,
                otherFigures,
                indoor,
                perceivedExertion,
                otherGearIds,
                remarks,
                otherSharing);
    }

    /** The same as it is before the athlete decides anything. */
    TrainingDetails withoutSharing() {
        return new TrainingDetails(sport, subSport, name, notes, start, figures, indoor, perceivedExertion, gearIds);
    }

    /** Tells whether the other has what only the athlete decides: who sees it, and the private note. */
    boolean isSharedLike(TrainingDetails other) {
        return sharing.isLike(other.sharing) && Objects.equals(remarks.privateNote(), other.remarks.privateNote());
    }

    /** Tells whether the other has the same times, distances and sensor values. */
    boolean measuresLike(TrainingDetails other) {
        return figures.equals(other.figures);
    }
}
