package io.fitconnect.social.club.training;

import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.club.Club;
import io.fitconnect.social.club.ClubAnnouncements;
import io.fitconnect.social.club.ClubSight;
import io.fitconnect.social.club.ClubTraining;
import io.fitconnect.social.club.Clubs;
import io.fitconnect.social.club.MemberPosition;
import io.fitconnect.social.club.Membership;
import io.fitconnect.social.club.Memberships;
import io.fitconnect.social.club.ToldClubs;
import io.fitconnect.social.subject.SharedGroupTrainings;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Tells some more members of a group training of their club. */
@UseCase
public class TellOfTraining {

    static final int STEP = 100;

    /** The athlete's setting that a minor's group training never exceeds. */
    private static final String MATTER = "trainings";

    private final Clubs clubs;
    private final ClubSight sight;
    private final Memberships memberships;
    private final Visibilities visibilities;
    private final SharedGroupTrainings trainings;
    private final ToldClubs told;
    private final Outbox outbox;
    private final Clock clock;

    TellOfTraining(
            Clubs clubs,
            ClubSight sight,
            Memberships memberships,
            Visibilities visibilities,
            SharedGroupTrainings trainings,
            ToldClubs told,
            Outbox outbox,
            Clock clock) {
        this.clubs = clubs;
        this.sight = sight;
        this.memberships = memberships;
        this.visibilities = visibilities;
        this.trainings = trainings;
        this.told = told;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Does one step behind a place. The organiser is left out, and who does not see what the organiser shows to clubs; once the organiser is no
     * member, or the group training is cancelled or left the club, all are.
     *
     * @param goOn   schedules the next step behind another place, within the transaction
     * @param settle ends the work, within the transaction
     */
    public void handle(ClubTraining training, MemberPosition after, Consumer<MemberPosition> goOn, Runnable settle) {
        Optional<Club> club = clubs.find(training.club())
                .filter(found -> sight.isMember(found.id(), training.organiser()))
                .filter(found -> clock.instant().isBefore(training.startTime()))
                .filter(found -> !trainings.isWithdrawn(training.id(), found.id(), training.revision()));
        List<Membership> some = club.isPresent() ? memberships.listMembers(training.club(), after, STEP) : List.of();
        club.map(told::of)
                .ifPresent(found -> some.stream()
                        .map(Membership::athlete)
                        .filter(member -> sees(member, training.organiser()))
                        .forEach(
                                member -> outbox.announce(ClubAnnouncements.trainingPlanned(found, member, training))));
        if (some.size() == STEP) {
            goOn.accept(MemberPosition.of(some.get(STEP - 1)));
        } else {
            settle.run();
        }
    }

    private boolean sees(UUID member, UUID organiser) {
        return !member.equals(organiser)
                && visibilities.sight(organiser, member).shows(MATTER, Visibility.CLUBS);
    }
}
