package io.fitconnect.notification.kind.challenge;

import io.fitconnect.notification.kind.AddressedNotice;
import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.notification.kind.NoticeSource;
import io.fitconnect.notification.kind.Person;
import io.fitconnect.notification.kind.PersonalKind;
import io.fitconnect.notification.kind.Persons;
import io.fitconnect.notification.kind.Wording;
import io.fitconnect.platform.events.Event;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Tells an athlete that a friend invites them to a challenge; of no use once the challenge is over. */
@Component
class ChallengeInvited implements PersonalKind<InvitedToGoal>, NoticeSource {

    private final Persons persons;

    ChallengeInvited(Persons persons) {
        this.persons = persons;
    }

    @Override
    public String name() {
        return "challenge-invited";
    }

    @Override
    public Class<InvitedToGoal> arguments() {
        return InvitedToGoal.class;
    }

    @Override
    public InvitedToGoal withPersons(InvitedToGoal invited, UnaryOperator<Person> lookUp) {
        return invited.by(lookUp.apply(invited.person()));
    }

    @Override
    public Wording wording(InvitedToGoal invited) {
        return Wording.of(ChallengeText.INVITATION, ChallengeText.INVITED, invited.textArguments());
    }

    @Override
    public String reference(InvitedToGoal invited) {
        return "/api/v1/challenges/" + invited.challengeId();
    }

    @Override
    public Set<ChannelName> channels() {
        return EnumSet.allOf(ChannelName.class);
    }

    @Override
    public InvitedToGoal sample(Instant now) {
        LocalDate until = LocalDate.ofInstant(now.plus(Duration.ofDays(30)), ZoneOffset.UTC);
        return new InvitedToGoal(new UUID(0, 0), "100 km", Person.sample(), until);
    }

    /** A day more, since the last day is each athlete's own. */
    @Override
    public boolean isOver(InvitedToGoal invited, Instant now) {
        return invited.until().plusDays(1).isBefore(LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    @Override
    public boolean wants(Event event) {
        return event.is("challenge-invited.v1");
    }

    /** Tells who may know of the maker: a block may have come meanwhile. */
    @Override
    public List<AddressedNotice> take(Event event) {
        Invited invited = event.dataAs(Invited.class);
        return persons
                .find(invited.otherId(), invited.athleteId())
                .map(maker -> AddressedNotice.toOne(
                                invited.athleteId(),
                                this,
                                new InvitedToGoal(invited.challengeId(), invited.title(), maker, invited.until()),
                                event)
                        .from(invited.otherId()))
                .stream()
                .toList();
    }

    /** What is read of the event. */
    record Invited(UUID athleteId, UUID otherId, UUID challengeId, String title, LocalDate until) {}
}
