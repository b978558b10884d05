package io.fitconnect.notification.kind.club;

import io.fitconnect.notification.kind.Persons;
import io.fitconnect.notification.kind.Wording;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** An athlete has another role in a club. */
@Component("clubRoleChanged")
class RoleChanged extends ClubKind {

    RoleChanged(Persons persons) {
        super("club-role-changed", persons);
    }

    @Override
    public Wording wording(ClubMatter matter) {
        return Wording.of(
                ClubText.NEW_ROLE,
                ClubText.ROLE_CHANGED,
                Map.of("club", matter.club(), "role", Objects.requireNonNullElse(matter.role(), "member")));
    }
}
