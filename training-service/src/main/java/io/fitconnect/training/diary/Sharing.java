package io.fitconnect.training.diary;

import io.fitconnect.platform.relation.Visibility;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who may see a training.
 *
 * @param own   the athlete's choice; null to take the athlete's default, which a kept training has taken
 * @param parts where the athlete said otherwise of a part than for all trainings; null when of none
 */
@Embeddable
public record Sharing(
        @Column(name = "visibility") @Nullable Visibility own,
        @Embedded @Nullable PartVisibility parts) {

    /** The athlete chooses nothing. */
    public static final Sharing BY_DEFAULT = new Sharing(null, null);

    public Sharing {
        parts = parts == null || parts.equals(PartVisibility.AS_EVER) ? null : parts;
    }

    /** The athlete's choice; the athlete alone until there is one. */
    public Visibility visibility() {
        return own == null ? Visibility.ONLY_ME : own;
    }

    /** Tells whether the same viewers see it; without a choice only the athlete does. */
    boolean isLike(Sharing other) {
        return visibility() == other.visibility() && Objects.equals(parts, other.parts);
    }

    /** The same with the default where the athlete chooses nothing. */
    Sharing orElse(Supplier<Visibility> byDefault) {
        return own == null ? new Sharing(byDefault.get(), parts) : this;
    }

    /** Shown to those only to whom both are shown. */
    Sharing and(Sharing other) {
        Visibility narrower = visibility().compareTo(other.visibility()) <= 0 ? visibility() : other.visibility();
        return new Sharing(narrower, parts == null ? other.parts : parts);
    }
}
