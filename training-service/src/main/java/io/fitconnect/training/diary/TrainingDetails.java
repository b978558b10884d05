package io.fitconnect.training.diary;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.sport.Sport;
import io.fitconnect.platform.text.TextRule;
import io.fitconnect.training.measurement.Climb;
import io.fitconnect.training.measurement.Figures;
import io.fitconnect.training.measurement.Limits;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

    /** The same at the same time of another day. */
    public TrainingDetails on(LocalDate day) {
        return with(start.on(day), figures);
    }

    /** The same with what was measured in another revision of the recording. */
    TrainingDetails remeasured(TrainingDetails revised) {
        return with(revised.start, revised.figures);
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

    /** Tells whether the other differs in what a device can measure. */
    boolean measuresLike(TrainingDetails other) {
        return start.equals(other.start) && figures.equals(other.figures);
    }
}
