package io.fitconnect.gamification.challenge.web;

import io.fitconnect.gamification.challenge.ListTeams;
import io.fitconnect.gamification.challenge.TeamPlace;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The teams of a challenge. */
@Schema(name = "ChallengeTeams")
record TeamsView(
        @Schema(description = "In order; equal scores have equal ranks. None where everybody is alone")
        List<TeamView> teams) {

    static TeamsView of(ListTeams.Standings standings) {
        return new TeamsView(standings.teams().stream()
                .map(place -> TeamView.of(
                        place, standings.own().filter(place.team()::equals).isPresent()))
                .toList());
    }

    @Schema(name = "ChallengeTeam")
    record TeamView(int rank, String team, int members, long score, boolean own) {

        static TeamView of(TeamPlace place, boolean own) {
            return new TeamView(place.rank(), place.team(), place.members(), place.score(), own);
        }
    }
}
