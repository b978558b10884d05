package io.fitconnect.gamification.challenge;

import io.fitconnect.platform.people.People;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.web.Page;
import java.util.Map;
import java.util.UUID;

/** Lists who takes part, the furthest first. */
@UseCase(readOnly = true)
public class ListParticipants {

    private final Challenges challenges;
    private final People people;

    ListParticipants(Challenges challenges, People people) {
        this.challenges = challenges;
        this.people = people;
    }

    public Page<NamedParticipant> handle(UUID id, UUID viewer, ParticipantPosition after, int limit) {
        Page.requireLimit(limit);
        Challenge challenge = challenges.findFor(id, viewer).orElseThrow(ChallengeProblems::notFound);
        Page<Participant> page = Page.of(
                challenges.listParticipants(challenge, viewer, after, limit + 1), limit, ParticipantPosition::of);
        Map<UUID, String> names = people.namesShownTo(
                viewer, page.items().stream().map(Participant::athlete).toList());
        return page.map(participant -> new NamedParticipant(
                participant,
                names.get(participant.athlete()),
                participant.athlete().equals(viewer)));
    }
}
