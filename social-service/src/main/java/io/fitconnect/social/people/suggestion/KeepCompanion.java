package io.fitconnect.social.people.suggestion;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.people.suggestion.Companions.Companion;

/** Somebody got a place in a group training, or gave it up. */
@UseCase
public class KeepCompanion {

    private final Companions companions;

    KeepCompanion(Companions companions) {
        this.companions = companions;
    }

    /** Keeps the newer revision. */
    public void handle(Companion companion) {
        companions.keep(companion);
    }
}
