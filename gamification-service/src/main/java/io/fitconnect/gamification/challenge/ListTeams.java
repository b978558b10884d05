package io.fitconnect.gamification.challenge;

import io.fitconnect.platform.usecase.UseCase;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lists the teams of a challenge in their order; none where everybody is alone. */
@UseCase(readOnly = true)
public class ListTeams {

    private final Challenges challenges;

    ListTeams(Challenges challenges) {
        this.challenges = challenges;
    }

    public Standings handle(UUID id, UUID viewer) {
        Challenge challenge = challenges.findFor(id, viewer).orElseThrow(ChallengeProblems::notFound);
        TeamScoring scoring = challenge.teams();
        return scoring == null
                ? new Standings(List.of(), Optional.empty())
                : new Standings(
                        TeamPlace.of(scoring, challenges.listTeamValues(id, viewer)), challenges.findTeam(id, viewer));
    }

    /**
     * All teams in their order.
     *
     * @param own the viewer's team
     */
    public record Standings(List<TeamPlace> teams, Optional<String> own) {}
}
