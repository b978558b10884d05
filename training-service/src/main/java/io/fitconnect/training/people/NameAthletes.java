package io.fitconnect.training.people;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import java.util.Collection;
import java.util.Map;

/** Reads the names of athletes for one viewer. */
@UseCase(readOnly = true)
public class NameAthletes {

    private final AthleteNames names;

    NameAthletes(AthleteNames names) {
        this.names = names;
    }

    /** Leaves out an athlete whose profile is hidden from the viewer: by visibility, by a block or because the account is hidden. */
    public Map<AthleteId, String> handle(Collection<AthleteId> athletes, AthleteId viewer) {
        return athletes.isEmpty() ? Map.of() : names.listShown(athletes, viewer);
    }
}
