package io.fitconnect.social.club.closing;

import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.club.Club;
import io.fitconnect.social.club.ClubAnnouncements;
import io.fitconnect.social.club.ClubStatus;
import io.fitconnect.social.club.Clubs;
import io.fitconnect.social.club.MemberPosition;
import io.fitconnect.social.club.Membership;
import io.fitconnect.social.club.Memberships;
import io.fitconnect.social.club.ToldClubs;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Tells some more members that their club is closing. */
@UseCase
public class TellOfClosing {

    static final int STEP = 100;

    private final Clubs clubs;
    private final Memberships memberships;
    private final ToldClubs told;
    private final Outbox outbox;

    TellOfClosing(Clubs clubs, Memberships memberships, ToldClubs told, Outbox outbox) {
        this.clubs = clubs;
        this.memberships = memberships;
        this.told = told;
        this.outbox = outbox;
    }

    /**
     * Does one step behind a place; the owner, who decided it, is left out.
     *
     * @param goOn   schedules the next step behind another place, within the transaction
     * @param settle ends the work, within the transaction
     */
    public void handle(UUID id, MemberPosition after, Consumer<MemberPosition> goOn, Runnable settle) {
        Optional<Club> closing = clubs.find(id).filter(club -> club.status() == ClubStatus.CLOSING);
        List<Membership> some = closing.isPresent() ? memberships.listMembers(id, after, STEP) : List.of();
        closing.map(told::of)
                .ifPresent(club -> some.stream()
                        .filter(member -> !member.athlete().equals(club.requireOwner()))
                        .forEach(member -> outbox.announce(ClubAnnouncements.closing(club, member.athlete()))));
        if (some.size() == STEP) {
            goOn.accept(MemberPosition.of(some.get(STEP - 1)));
        } else {
            settle.run();
        }
    }
}
