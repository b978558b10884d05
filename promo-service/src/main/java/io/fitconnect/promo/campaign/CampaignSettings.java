package io.fitconnect.promo.campaign;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The limits of campaigns.
 *
 * @param floor     the fewest people for whom a campaign runs and of whom a size is shown
 * @param sampled   share of people by whom segments are measured; it holds at most 50,000 people
 * @param perDay    campaigns that an athlete is shown on a day of the own calendar at most
 * @param perWeek   in any seven days
 * @param gathering how long after the last change the facts of an athlete are computed again
 * @param timeToAct how long after the first show what a person does counts for the results
 * @param level     chance that the results of a campaign report a difference where there is none, over all its variants
 */
@Validated
@ConfigurationProperties("fitconnect.campaigns")
public record CampaignSettings(
        @DefaultValue("20") @Min(20) int floor,

        @DefaultValue("1") @DecimalMin("0.0001") @DecimalMax("1")
        double sampled,

        @DefaultValue("3") int perDay,
        @DefaultValue("10") int perWeek,
        @DefaultValue("5s") Duration gathering,
        @DefaultValue("3d") Duration timeToAct,

        @DefaultValue("0.05") @DecimalMin("0.0001") @DecimalMax("0.2")
        double level) {

    public CampaignSettings {
        if (timeToAct.isNegative() || timeToAct.isZero()) {
            throw new IllegalArgumentException("fitconnect.campaigns.time-to-act is a time in which people can act");
        }
    }

    ShowCaps caps() {
        return new ShowCaps(perDay, perWeek);
    }
}
