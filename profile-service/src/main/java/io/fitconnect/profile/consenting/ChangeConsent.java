package io.fitconnect.profile.consenting;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.limit.AccountLimit;
import io.fitconnect.platform.limit.AccountLimits;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.profile.athlete.Athlete;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.athlete.PublicChanges;
import io.fitconnect.profile.consent.ConsentPurpose;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** An athlete gives a consent, or withdraws it. */
@UseCase
public class ChangeConsent {

    private static final AccountLimit CHANGES = new AccountLimit("consent-changes", 40, Duration.ofDays(1));

    private final PublicChanges athletes;
    private final ConsentLedger ledger;
    private final AccountLimits limits;
    private final Clock clock;

    ChangeConsent(PublicChanges athletes, ConsentLedger ledger, AccountLimits limits, Clock clock) {
        this.athletes = athletes;
        this.ledger = ledger;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Keeps the change with its evidence and announces it. What stands already is not recorded again.
     *
     * @param textVersion of the text that was consented to; empty to withdraw
     */
    public void handle(AthleteId id, ConsentPurpose purpose, Optional<String> textVersion, String place) {
        Athlete athlete = athletes.get(id);
        boolean isGiven = textVersion.isPresent();
        if (athlete.consent(purpose, isGiven)) {
            limits.take(id.value(), CHANGES);
            Instant now = clock.instant();
            ledger.add(new ConsentRecord(id, Ids.at(now), purpose, isGiven, textVersion, place, now));
            athletes.keep(athlete);
        }
    }
}
