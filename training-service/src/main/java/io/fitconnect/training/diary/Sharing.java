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
 * @param own   null while nothing is said of it, which no kept training has: it takes the athlete's default
 * @param parts where the athlete said otherwise of a part than for all trainings; null when of none
 */
@Embeddable
public record Sharing(
        @Column(name = "visibility") @Nullable Visibility own,
        @Embedded @Nullable PartVisibility parts) {

    /** Nothing is said of it. */
    public static final Sharing BY_DEFAULT = new Sharing(null, null);

    public Sharing {
        parts = parts == null || parts.equals(PartVisibility.AS_EVER) ? null : parts;
    }

    /** The athlete alone, while nothing is said. */
    public Visibility visibility() {
        return own == null ? Visibility.ONLY_ME : own;
    }

    /** Tells whether the same viewers see it; what nothing is said of is like what the athlete alone sees. */
    boolean isLike(Sharing other) {
        return visibility() == other.visibility() && Objects.equals(parts, other.parts);
    }

    /** The same with the default where nothing is said. */
    Sharing orElse(Supplier<Visibility> byDefault) {
        return own == null ? new Sharing(byDefault.get(), parts) : this;
    }
}
