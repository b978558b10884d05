package io.fitconnect.notification.kind.club;

import io.fitconnect.notification.kind.Persons;
import io.fitconnect.notification.kind.Wording;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A club declined an athlete's request to join. Who decided is not named. */
@Component("clubDeclined")
class Declined extends ClubKind {

    Declined(Persons persons) {
        super("club-declined", persons);
    }

    @Override
    public Wording wording(ClubMatter matter) {
        return Wording.of(ClubText.NO_ADMISSION, ClubText.DECLINED, Map.of("club", matter.club()));
    }
}
