package io.fitconnect.gamification.board;

import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** Opts out of every board, or back in. */
@UseCase
public class ChooseListing {

    private final Contenders contenders;
    private final BoardNews news;

    ChooseListing(Contenders contenders, BoardNews news) {
        this.contenders = contenders;
        this.news = news;
    }

    public void handle(UUID athlete, boolean listed) {
        if (contenders.choose(athlete, listed)) {
            news.changed(athlete);
        }
    }
}
