package io.fitconnect.profile.athlete;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;

/** Athletes to test with. */
public final class Examples {

    public static final String NOW = "2026-11-21T22:30:00Z";

    /** For changes of whatever is there. */
    public static final LongConsumer ANY_VERSION = version -> {};

    private Examples() {}

    /** Private announcements of athletes of whom no other feature keeps anything. */
    static PrivateAnnouncements privateAnnouncements() {
        return new PrivateAnnouncements(List.of());
    }

    static ChangeProfile changeProfile(InMemoryAthletes athletes, Outbox outbox, DueWork work, Clock clock) {
        return new ChangeProfile(athletes, athletes, athletes, privateAnnouncements(), outbox, work, clock);
    }

    public static AthleteId athlete() {
        return new AthleteId(Ids.next());
    }

    public static RegisteredAccount account(AthleteId athlete) {
        return new RegisteredAccount(
                athlete, "Mira Koval", "sl", "Europe/Ljubljana", Instant.parse("2026-11-21T08:15:30Z"));
    }

    public static Body body() {
        return new Body(Sex.FEMALE, LocalDate.parse("1988-04-17"), 171.5, 64.5);
    }

    public static Profile named(Profile profile, String displayName) {
        Preferences preferences = profile.preferences();
        return new Profile(
                new Preferences(
                        new DisplayName(displayName),
                        preferences.locale(),
                        preferences.timeZone(),
                        preferences.units()),
                profile.body(),
                profile.thresholds(),
                profile.about());
    }

    public static Profile with(Profile profile, Body body) {
        return new Profile(profile.preferences(), body, profile.thresholds(), profile.about());
    }

    public static Profile weighing(Profile profile, double kilograms) {
        Body body = profile.body();
        return with(profile, new Body(body.sex(), body.birthDate(), body.heightCentimeters(), kilograms));
    }
}
