package io.fitconnect.integration.quota;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a vendor's client may push to one instance; a rate that is absent is the usual one.
 *
 * @param athlete         of one athlete
 * @param athleteBackfill of one athlete, of history
 * @param app             of all athletes
 * @param appBackfill     of all athletes, of history
 * @param tracked         pairs of client and athlete that are remembered at once
 */
@Validated
@ConfigurationProperties("fitconnect.push-quotas")
public record QuotaSettings(
        @Nullable @Valid ItemRate athlete,
        @Nullable @Valid ItemRate athleteBackfill,
        @Nullable @Valid ItemRate app,
        @Nullable @Valid ItemRate appBackfill,
        @DefaultValue("100000") @Min(1_000) int tracked) {

    private static final ItemRate OF_AN_ATHLETE = new ItemRate(50_000, 100);
    private static final ItemRate HISTORY_OF_AN_ATHLETE = new ItemRate(200_000, 50);
    private static final ItemRate OF_AN_APP = new ItemRate(1_000_000, 5_000);
    private static final ItemRate HISTORY_OF_AN_APP = new ItemRate(2_000_000, 2_000);

    ItemRate rateOfAthlete() {
        return athlete == null ? OF_AN_ATHLETE : athlete;
    }

    ItemRate rateOfAthletesHistory() {
        return athleteBackfill == null ? HISTORY_OF_AN_ATHLETE : athleteBackfill;
    }

    ItemRate rateOfApp() {
        return app == null ? OF_AN_APP : app;
    }

    ItemRate rateOfAppsHistory() {
        return appBackfill == null ? HISTORY_OF_AN_APP : appBackfill;
    }
}
