package io.fitconnect.profile.viewing;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.profile.athlete.Athlete;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.athlete.PublicChanges;
import io.fitconnect.profile.visibility.VisibilityChoices;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;

/** An athlete decides who sees which part. */
@UseCase
public class ChangeVisibility {

    private final PublicChanges athletes;

    ChangeVisibility(PublicChanges athletes) {
        this.athletes = athletes;
    }

    /**
     * Changes the choices; a change that makes no difference makes no new version.
     *
     * @param changing makes the new choices from the current ones
     */
    public Athlete handle(AthleteId id, LongConsumer requireVersion, UnaryOperator<VisibilityChoices> changing) {
        Athlete athlete = athletes.get(id);
        requireVersion.accept(athlete.version());
        return athlete.choose(changing.apply(athlete.visibilityChoices())) ? athletes.keep(athlete) : athlete;
    }
}
