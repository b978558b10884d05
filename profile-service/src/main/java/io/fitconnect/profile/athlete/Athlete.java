package io.fitconnect.profile.athlete;

import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.profile.consent.ConsentPurpose;
import io.fitconnect.profile.consent.Consents;
import io.fitconnect.profile.visibility.VisibilityChoices;
import io.fitconnect.profile.visibility.VisiblePart;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person who trains, as known to this service: from the account's registration on, exactly one for each account. */
@Entity
@Table(name = "athlete")
public class Athlete {

    @EmbeddedId
    private AthleteId id;

    @Version
    private @Nullable Long version;

    @Embedded
    private Preferences preferences;

    @Embedded
    private @Nullable Body body;

    @Embedded
    private @Nullable Thresholds thresholds;

    @Embedded
    private @Nullable About about;

    @Embedded
    private @Nullable AgeGroup ageGroup;

    private @Nullable VisibilityChoices visibility;

    private @Nullable Consents consents;

    private long zoneRevision;

    private long privacyRevision;

    @Column(updatable = false)
    private Instant registeredAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Athlete() {}

    private Athlete(AthleteId id, Preferences preferences, Instant registeredAt) {
        this.id = id;
        this.preferences = preferences;
        this.registeredAt = registeredAt;
    }

    static Athlete of(RegisteredAccount account) {
        return new Athlete(
                account.athlete(),
                Preferences.ofAccount(account.displayName(), account.locale(), account.timeZone()),
                account.registeredAt());
    }

    /** Replaces the profile, and tells what that has changed. */
    Change change(Profile changed, Instant now) {
        changed.body().requireAliveOn(changed.preferences().dayOf(now));
        Profile before = profile();
        AgeGroup groupBefore = ageGroup();
        this.preferences = changed.preferences();
        this.body = changed.body();
        this.about = changed.about();
        if (!before.thresholds().equals(changed.thresholds())) {
            adoptZones(changed.thresholds());
        }
        turn(now);
        return new Change(before, changed, !groupBefore.equals(ageGroup()));
    }

    /** What the athlete chose to show. */
    public VisibilityChoices visibilityChoices() {
        return visibility == null ? VisibilityChoices.NONE : visibility;
    }

    /** Who sees a part today: the choice, or the default of the age. */
    public Visibility visibility(VisiblePart part) {
        return visibilityChoices().of(part, ageGroup().minor());
    }

    /** Replaces what the athlete chose to show, and tells whether that is another choice. */
    public boolean choose(VisibilityChoices choices) {
        choices.requireAllowed(ageGroup().minor());
        boolean different = !choices.equals(visibilityChoices());
        this.visibility = choices;
        return different;
    }

    /** The purposes that the athlete consents to. */
    public Consents consents() {
        return consents == null ? Consents.NONE : consents;
    }

    /** Gives the consent or withdraws it, and tells whether that changes anything. */
    public boolean consent(ConsentPurpose purpose, boolean isGiven) {
        boolean different = consents().include(purpose) != isGiven;
        this.consents = consents().with(purpose, isGiven);
        return different;
    }

    /** Notes that the athlete's zones changed, and which thresholds hold today. */
    public void adoptZones(Thresholds current) {
        this.thresholds = current;
        this.zoneRevision++;
    }

    /** Takes the latest measured weight as the current one. */
    public void weigh(@Nullable Double kilograms) {
        Body known = profile().body();
        this.body = new Body(known.sex(), known.birthDate(), known.heightCentimeters(), kilograms);
    }

    /** Notes that the athlete's privacy zones changed. */
    public void changePrivacyZones() {
        this.privacyRevision++;
    }

    /** The day that the athlete's calendar shows. */
    public LocalDate dayOf(Instant moment) {
        return preferences.dayOf(moment);
    }

    /** The first day on the athlete's calendar. */
    public LocalDate registeredOn() {
        return preferences.dayOf(registeredAt);
    }

    /** Grows with every change of the zones. */
    public long zoneRevision() {
        return zoneRevision;
    }

    /** Grows with every change of the privacy zones. */
    public long privacyRevision() {
        return privacyRevision;
    }

    /** Puts the athlete into the age group of this moment, and tells whether it is another one. */
    boolean turn(Instant now) {
        Profile profile = profile();
        AgeGroup current =
                AgeGroup.on(profile.preferences().dayOf(now), profile.body().birthDate());
        boolean different = !current.equals(ageGroup());
        this.ageGroup = current;
        return different;
    }

    /** When the athlete comes into another age group, at the start of a day of the athlete's calendar. */
    Optional<Instant> findNextAgeTurn(Instant now) {
        return Optional.ofNullable(profile().body().birthDate())
                .flatMap(birthDate -> AgeGroup.findNextChange(preferences.dayOf(now), birthDate))
                .map(preferences::startOf);
    }

    AgeGroup ageGroup() {
        return ageGroup == null ? AgeGroup.UNKNOWN : ageGroup;
    }

    public AthleteId id() {
        return id;
    }

    public Profile profile() {
        return new Profile(
                preferences,
                body == null ? Body.UNKNOWN : body,
                thresholds == null ? Thresholds.UNKNOWN : thresholds,
                about == null ? About.NOTHING : about);
    }

    /** Grows with every change; 0 for a new profile. */
    public long version() {
        return version == null ? 0 : version;
    }

    /** What became of a profile. */
    record Change(Profile before, Profile after, boolean isAgeGroupChanged) {

        boolean isAny() {
            return isAgeGroupChanged || !before.equals(after);
        }

        boolean isAnnounced() {
            return isAgeGroupChanged
                    || !before.preferences().equals(after.preferences())
                    || !Objects.equals(
                            before.about().homeRegion(), after.about().homeRegion())
                    || before.about().weekStart() != after.about().weekStart();
        }

        /** What only two services may know. */
        boolean isPrivatelyAnnounced() {
            return isThresholdChanged()
                    || before.body().sex() != after.body().sex()
                    || !Objects.equals(
                            before.body().weightKilograms(), after.body().weightKilograms());
        }

        boolean isThresholdChanged() {
            return !before.thresholds().equals(after.thresholds());
        }

        boolean isBirthdayMoved() {
            return !Objects.equals(before.body().birthDate(), after.body().birthDate())
                    || !before.preferences()
                            .timeZone()
                            .equals(after.preferences().timeZone());
        }

        /** In kilograms; empty when the weight is the same, or was removed. */
        Optional<Double> newWeight() {
            return Optional.ofNullable(after.body().weightKilograms())
                    .filter(weight -> !weight.equals(before.body().weightKilograms()));
        }
    }
}
