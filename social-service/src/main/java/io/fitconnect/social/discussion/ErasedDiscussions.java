package io.fitconnect.social.discussion;

import io.fitconnect.platform.account.AthleteBulk;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.social.subject.OpenedSubjects;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ends the discussions of the trainings of an erased athlete. */
@Component
class ErasedDiscussions implements AthleteBulk {

    private final OpenedSubjects opened;
    private final EndDiscussion end;

    ErasedDiscussions(OpenedSubjects opened, EndDiscussion end) {
        this.opened = opened;
        this.end = end;
    }

    @Override
    public int eraseSome(UUID athlete, int most, Leftovers leftovers) {
        List<UUID> some = opened.listOf(athlete, most);
        some.forEach(subject -> {
            end.handle(subject);
            opened.forgetAthlete(subject);
        });
        return some.size();
    }
}
