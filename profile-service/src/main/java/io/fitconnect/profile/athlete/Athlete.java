package io.fitconnect.profile.athlete;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** One athlete with the profile that they keep. */
@Entity
@Table(name = "athlete")
public class Athlete {

    @EmbeddedId
    private AthleteId id;

    @Version
    private @Nullable Long version;

    @Embedded
    private DisplayName displayName;

    @Embedded
    private Place place;

    @Enumerated(EnumType.STRING)
    private Units units;

    @Embedded
    private @Nullable Body body;

    @Embedded
    private @Nullable Thresholds thresholds;

    @Column(updatable = false)
    private Instant registeredAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Athlete() {}

    private Athlete(AthleteId id, Profile profile, Instant registeredAt) {
        this.id = id;
        this.displayName = profile.displayName();
        this.place = profile.place();
        this.units = profile.units();
        this.body = profile.body();
        this.thresholds = profile.thresholds();
        this.registeredAt = registeredAt;
    }

    static Athlete register(AthleteId id, DisplayName displayName, Place place, Instant registeredAt) {
        return new Athlete(id, Profile.ofNewcomer(displayName, place), registeredAt);
    }

    /** Replaces the profile, and tells whether that made a difference. */
    boolean change(Profile changed, Instant now) {
        changed.body().requireBornBy(LocalDate.ofInstant(now, ZoneOffset.UTC));
        boolean different = !profile().equals(changed);
        this.displayName = changed.displayName();
        this.place = changed.place();
        this.units = changed.units();
        this.body = changed.body();
        this.thresholds = changed.thresholds();
        return different;
    }

    public AthleteId id() {
        return id;
    }

    /** What stands in the profile now; JPA gives no object for parts that are wholly unknown. */
    public Profile profile() {
        return new Profile(
                displayName,
                place,
                units,
                body == null ? Body.UNKNOWN : body,
                thresholds == null ? Thresholds.UNKNOWN : thresholds);
    }

    /** Grows with every change; 0 for a new profile. */
    public long version() {
        return version == null ? 0 : version;
    }
}
