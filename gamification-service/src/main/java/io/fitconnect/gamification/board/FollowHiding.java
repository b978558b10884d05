package io.fitconnect.gamification.board;

import io.fitconnect.platform.account.HiddenWatch;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes hidden accounts off the boards in memory, and puts them back: a viewer's request need not read who is hidden. */
@Component
class FollowHiding implements HiddenWatch {

    private final BoardNews news;

    FollowHiding(BoardNews news) {
        this.news = news;
    }

    @Override
    public void changed(UUID account) {
        news.changed(account);
    }
}
