package io.fitconnect.gamification.board;

import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** Tells on which boards an athlete stands. */
@UseCase(readOnly = true)
public class ViewListing {

    private final Contenders contenders;

    ViewListing(Contenders contenders) {
        this.contenders = contenders;
    }

    public Contender handle(UUID athlete) {
        return contenders.find(athlete).orElse(Contender.unknown(athlete));
    }
}
