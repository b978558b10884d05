package io.fitconnect.training.grouptraining;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.people.NameAthletes;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The names that a caller may read: those of profiles that profile-service would show to the same token. */
@Component
public class ShownNames {

    private static final String READ_PROFILES = "profile:read";

    private final NameAthletes nameAthletes;

    ShownNames(NameAthletes nameAthletes) {
        this.nameAthletes = nameAthletes;
    }

    public Map<AthleteId, String> list(Collection<AthleteId> athletes, Caller caller) {
        return caller.scopes().contains(READ_PROFILES)
                ? nameAthletes.handle(athletes, new AthleteId(caller.requireSubject()))
                : Map.of();
    }
}
