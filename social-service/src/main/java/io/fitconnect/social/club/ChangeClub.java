package io.fitconnect.social.club;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.content.ContentKey;
import io.fitconnect.social.content.Screening;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;

/** Edits a club; for its administrators. */
@UseCase
public class ChangeClub {

    private final ClubStaff staff;
    private final Clubs clubs;
    private final Screening screening;

    ChangeClub(ClubStaff staff, Clubs clubs, Screening screening) {
        this.staff = staff;
        this.clubs = clubs;
        this.screening = screening;
    }

    /** Changes it; a change that makes no difference makes no new version. */
    public void handle(UUID id, UUID actor, LongConsumer requireVersion, UnaryOperator<ClubDetails> change) {
        Club club = staff.require(id, actor, ClubRole.ADMINISTRATOR).club();
        requireVersion.accept(club.version());
        Club changed = clubs.keep(club, club.with(change.apply(club.details())));
        if (changed.version() != club.version()) {
            ClubDetails details = changed.details();
            screening.look(
                    ContentKey.club(id), changed.version(), details.name(), details.description(), details.rules());
        }
    }
}
