package io.fitconnect.promo.advice;

import io.fitconnect.promo.product.Season;
import io.fitconnect.promo.product.Surface;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The rules of advice, which stand in {@code advice-rules.yaml}, and its caps.
 *
 * @param perDay    advice that an athlete gets on a day of the own calendar at most
 * @param perWeek   in any seven days
 * @param open      that stands at one time
 * @param sameAgain how long the same subject is not advised again
 * @param gathering how long after the last change advice is decided
 */
@Validated
@ConfigurationProperties("fitconnect.advice")
public record AdviceSettings(
        @NotEmpty List<@NotNull @Valid RenewalLine> renewals,
        @NotNull @DefaultValue List<@NotNull @Valid SeasonLine> seasons,
        @DefaultValue("1") int perDay,
        @DefaultValue("3") int perWeek,
        @DefaultValue("3") int open,
        @DefaultValue("60d") Duration sameAgain,
        @DefaultValue("5s") Duration gathering) {

    public AdviceSettings {
        renewals = List.copyOf(renewals);
        seasons = List.copyOf(seasons);
    }

    Caps caps() {
        return new Caps(perDay, perWeek, open, sameAgain);
    }

    AdviceRules rules() {
        return new AdviceRules(Stream.<AdviceRule>concat(
                        renewals.stream().map(RenewalLine::toRule),
                        seasons.stream().map(SeasonLine::toRule))
                .toList());
    }

    /** A rule for what wears out. */
    public record RenewalLine(
            @NotNull String key,
            @NotEmpty Set<String> gearKinds,
            @DefaultValue("false") boolean component,
            @DefaultValue("0.8") double fromShare) {

        AdviceRule toRule() {
            return new AdviceRule.Renewal(key, gearKinds, component, fromShare);
        }
    }

    /** A rule for a season. */
    public record SeasonLine(
            @NotNull String key,
            @NotNull Season season,
            @NotEmpty Set<String> sports,
            @NotNull @DefaultValue Set<Surface> surfaces,
            @NotNull String gearKind,
            @DefaultValue("2") int leastTrainings) {

        AdviceRule toRule() {
            return new AdviceRule.Seasonal(key, season, sports, surfaces, gearKind, leastTrainings);
        }
    }
}
