package io.fitconnect.gamification.board;

import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Follows what a profile says of an athlete's boards. */
@UseCase
public class FollowContender {

    private final Contenders contenders;
    private final BoardNews news;

    FollowContender(Contenders contenders, BoardNews news) {
        this.contenders = contenders;
        this.news = news;
    }

    public void handle(UUID athlete, @Nullable String region, @Nullable String ageBand, boolean adult, long version) {
        if (contenders.follow(athlete, region, ageBand, adult, version)) {
            news.changed(athlete);
        }
    }
}
