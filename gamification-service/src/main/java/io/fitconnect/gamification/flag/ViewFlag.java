package io.fitconnect.gamification.flag;

import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** Reads one flag against an athlete's own recording. */
@UseCase(readOnly = true)
public class ViewFlag {

    private final Flags flags;

    ViewFlag(Flags flags) {
        this.flags = flags;
    }

    public Flag handle(UUID athlete, UUID id) {
        return flags.find(athlete, id).orElseThrow(FlagProblems::notFound);
    }
}
