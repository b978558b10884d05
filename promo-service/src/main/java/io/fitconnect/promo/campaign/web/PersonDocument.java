package io.fitconnect.promo.campaign.web;

import io.fitconnect.promo.campaign.Condition;
import io.fitconnect.promo.campaign.Facts;
import io.fitconnect.promo.campaign.Segment;
import io.fitconnect.promo.campaign.web.ConditionDocument.WornGearDocument;
import io.fitconnect.promo.person.Person;
import io.fitconnect.promo.person.Purpose;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person whom an editor describes: an adult who consents to campaigns. */
record PersonDocument(
        @NotNull
        @Size(max = Segment.MOST_VALUES)
        @Schema(description = "Done in the last four weeks", example = "[\"running\"]")
        List<@NotNull @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*") @Size(max = 40) String> sports,

        @Nullable
        @Pattern(regexp = "[A-Z]{2}(-[A-Z0-9]{1,3})?")
        @Schema(description = "ISO 3166-1 or 3166-2; absent: not stated", example = "SI")
        String homeRegion,

        @NotNull
        @Size(max = Segment.MOST_VALUES)
        @Schema(description = "Gear in use, with the share of its life that is used")
        List<@NotNull @Valid WornGearDocument> wornGear,

        @Nullable @Min(1) @Max(Condition.FromLevel.MOST) @Schema(description = "Absent: none is known", example = "4")
        Integer level,

        @Nullable
        @Size(max = Segment.MOST_VALUES)
        @Schema(description = "Of which the person is a member; absent: none")
        List<@NotNull UUID> clubs,

        @Nullable @Schema(description = "UTC; absent: now") Instant at) {

    private static final UUID NO_ACCOUNT = new UUID(0, 0);

    Facts toFacts() {
        Person person = new Person(
                NO_ACCOUNT,
                Locale.ENGLISH,
                ZoneOffset.UTC,
                Optional.ofNullable(homeRegion),
                true,
                Set.of(Purpose.CAMPAIGNS),
                0);
        Map<String, Double> wear = wornGear.stream()
                .collect(Collectors.toMap(WornGearDocument::gearKind, WornGearDocument::fromShare, Math::max));
        return new Facts(
                person,
                Set.copyOf(sports),
                wear,
                Optional.ofNullable(level),
                clubs == null ? Set.of() : Set.copyOf(clubs));
    }
}
