package io.fitconnect.training.diary;

import io.fitconnect.platform.relation.Visibility;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/**
 * Who may see a training.
 *
 * @param parts where the athlete said otherwise of a part than for all trainings; null when of none
 */
@Embeddable
public record Sharing(
        Visibility visibility, @Embedded @Nullable PartVisibility parts) {

    /** Until the athlete says otherwise. */
    public static final Sharing ONLY_ME = new Sharing(Visibility.ONLY_ME, null);

    public Sharing {
        parts = parts == null || parts.equals(PartVisibility.AS_EVER) ? null : parts;
    }
}
