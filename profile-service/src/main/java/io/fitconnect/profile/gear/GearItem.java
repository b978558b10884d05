package io.fitconnect.profile.gear;

import io.fitconnect.platform.problem.InvalidValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One item of an athlete's gear. Its kind never changes; a retired one keeps its history and is no default. */
@Entity
@Table(name = "gear")
public class GearItem {

    @EmbeddedId
    private GearKey key;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private String kind;

    @Embedded
    private GearDetails details;

    private GearDefaults defaults;

    @Column(updatable = false)
    private Instant addedAt;

    /** Moves with each change of what hangs on the item too, so that the version does. */
    private Instant changedAt;

    private @Nullable Instant retiredAt;

    private @Nullable UUID replacedBy;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected GearItem() {}

    GearItem(GearKey key, GearKind kind, GearDescription description, Instant now) {
        this.key = key;
        this.kind = kind.key();
        this.addedAt = now;
        describe(kind, description, now);
    }

    /** Replaces the description, and tells whether that made a difference. */
    boolean change(GearKind kind, GearDescription changed, Instant now) {
        if (!changed.kind().equals(this.kind)) {
            throw InvalidValue.refuse("kind", "must stay " + this.kind + "; add another item instead");
        }
        boolean different = !description().equals(changed);
        if (different) {
            describe(kind, changed, now);
        }
        return different;
    }

    private void describe(GearKind kind, GearDescription description, Instant now) {
        description.details().requireBoughtBy(now);
        if (!description.defaults().isEmpty()) {
            requireDefaultsFit(kind);
        }
        this.details = description.details();
        this.defaults = description.defaults();
        this.changedAt = now;
    }

    private void requireDefaultsFit(GearKind kind) {
        if (kind.isComponent()) {
            throw InvalidValue.refuse("defaults", "must be empty for a component; it goes where it is mounted");
        }
        if (isRetired()) {
            throw InvalidValue.refuse("defaults", "must be empty for retired gear");
        }
    }

    /** Gives up defaults that another item has taken over, and tells whether it had any of them. */
    boolean giveUp(GearDefaults taken, Instant now) {
        GearDefaults left = defaults.without(taken);
        boolean different = !left.equals(defaults);
        if (different) {
            this.defaults = left;
            this.changedAt = now;
        }
        return different;
    }

    /** Returns the defaults that the retired item had. */
    GearDefaults retire(Instant now) {
        requireActive();
        GearDefaults former = defaults;
        this.defaults = GearDefaults.NONE;
        this.retiredAt = now;
        this.changedAt = now;
        return former;
    }

    void reactivate(Instant now) {
        if (!isRetired()) {
            throw GearProblems.notRetired();
        }
        this.retiredAt = null;
        this.replacedBy = null;
        this.changedAt = now;
    }

    /** Notes that something that hangs on the item has changed, so that its version does. */
    void touch(Instant now) {
        this.changedAt = now;
    }

    void replaceBy(GearItem successor) {
        this.replacedBy = successor.key.gear().value();
    }

    void requireActive() {
        if (isRetired()) {
            throw GearProblems.retired();
        }
    }

    public GearKey key() {
        return key;
    }

    public String kind() {
        return kind;
    }

    public GearDetails details() {
        return details;
    }

    public GearDefaults defaults() {
        return defaults;
    }

    public GearDescription description() {
        return new GearDescription(kind, details, defaults);
    }

    public Instant addedAt() {
        return addedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public boolean isRetired() {
        return retiredAt != null;
    }

    public Optional<Instant> findRetiredAt() {
        return Optional.ofNullable(retiredAt);
    }

    public Optional<GearId> findSuccessor() {
        return Optional.ofNullable(replacedBy).map(GearId::new);
    }

    /** Grows with every change; 0 for a new item. */
    public long version() {
        return version == null ? 0 : version;
    }
}
