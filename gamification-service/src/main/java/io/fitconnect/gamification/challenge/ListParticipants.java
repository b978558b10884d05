package io.fitconnect.gamification.challenge;

import io.fitconnect.platform.people.People;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.web.Page;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists who takes part, the furthest first. */
@UseCase(readOnly = true)
public class ListParticipants {

    private final Challenges challenges;
    private final People people;
    private final SealedPositions positions;

    ListParticipants(Challenges challenges, People people, SealedPositions positions) {
        this.challenges = challenges;
        this.people = people;
        this.positions = positions;
    }

    /**
     * Lists a page.
     *
     * @param position null for the first one
     */
    public Page<NamedParticipant> handle(UUID id, UUID viewer, @Nullable SealedPosition position, int limit) {
        Page.requireLimit(limit);
        ParticipantPosition after = position == null ? ParticipantPosition.FIRST : positions.open(position, id, viewer);
        Challenge challenge = challenges.findFor(id, viewer).orElseThrow(ChallengeProblems::notFound);
        Page<Participant> page = Page.of(
                challenges.listParticipants(challenge, viewer, after, limit + 1),
                limit,
                last -> positions.seal(ParticipantPosition.of(last), id, viewer));
        Map<UUID, String> names = people.namesShownTo(
                viewer, page.items().stream().map(Participant::athlete).toList());
        return page.map(participant -> new NamedParticipant(
                participant,
                names.get(participant.athlete()),
                participant.athlete().equals(viewer)));
    }
}
