package io.fitconnect.promo.campaign.web;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.promo.campaign.Condition;
import io.fitconnect.promo.campaign.Segment;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A condition of a segment: exactly one of its members. */
record ConditionDocument(
        @Nullable
        @Size(min = 1, max = Segment.MOST_VALUES)
        @Schema(description = "Does one of the sports, in the last four weeks", example = "[\"running\"]")
        List<@NotNull @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*") @Size(max = 40) String> anySport,

        @Nullable
        @Size(min = 1, max = Segment.MOST_VALUES)
        @Schema(
                description = "Is at home in one of the regions, ISO 3166-1 or 3166-2; a country holds its parts",
                example = "[\"SI\"]")
        List<@NotNull @Pattern(regexp = "[A-Z]{2}(-[A-Z0-9]{1,3})?") String> anyRegion,

        @Nullable @Valid @Schema(description = "Has an item of the kind that is worn so far")
        WornGearDocument wornGear,

        @Nullable @Size(min = 1, max = Segment.MOST_VALUES) @Schema(description = "Is a member of one of the clubs")
        List<@NotNull UUID> anyClub,

        @Nullable
        @Min(1)
        @Max(Condition.FromLevel.MOST)
        @Schema(
                description = "Has reached the level; holds for nobody of whose trainings a source forbids advice",
                example = "4")
        Integer fromLevel) {

    Condition toCondition() {
        if (Stream.of(anySport, anyRegion, wornGear, anyClub, fromLevel)
                        .filter(Objects::nonNull)
                        .count()
                != 1) {
            throw InvalidValue.refuse(
                    "conditions", "must each have one of anySport, anyRegion, wornGear, anyClub and fromLevel");
        }
        if (anySport != null) {
            return new Condition.AnySport(Set.copyOf(anySport));
        }
        if (anyRegion != null) {
            return new Condition.AnyRegion(Set.copyOf(anyRegion));
        }
        if (anyClub != null) {
            return new Condition.AnyClub(Set.copyOf(anyClub));
        }
        return fromLevel != null
                ? new Condition.FromLevel(fromLevel)
                : Objects.requireNonNull(wornGear).toCondition();
    }

    static Segment toSegment(List<ConditionDocument> conditions) {
        return new Segment(
                conditions.stream().map(ConditionDocument::toCondition).toList());
    }

    /** A kind of gear, and from which share of the lower end of its life on. */
    record WornGearDocument(
            @NotNull @Pattern(regexp = "[a-z]+(-[a-z]+)*") @Size(max = 40) @Schema(example = "shoes")
            String gearKind,

            @NotNull @DecimalMin("0") @DecimalMax("10") @Schema(example = "0.8")
            Double fromShare) {

        Condition toCondition() {
            return new Condition.WornGear(gearKind, fromShare);
        }
    }
}
