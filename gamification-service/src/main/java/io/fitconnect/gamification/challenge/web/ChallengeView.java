package io.fitconnect.gamification.challenge.web;

import io.fitconnect.gamification.challenge.Audience;
import io.fitconnect.gamification.challenge.Challenge;
import io.fitconnect.gamification.challenge.FoundChallenge;
import io.fitconnect.gamification.challenge.Progress;
import io.fitconnect.gamification.challenge.TeamScoring;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A challenge with the caller's progress. */
@Schema(name = "Challenge")
record ChallengeView(
        UUID id,

        String title,

        GoalView goal,

        @Schema(description = "own, friends, invited, club or world")
        Audience audience,

        @Schema(description = "Of a club's challenge") @Nullable
        UUID clubId,

        @Schema(description = "How teams are scored; absent where everybody is alone") @Nullable
        TeamScoring teamScoring,

        @Schema(description = "Whether the caller made it") boolean own,

        @Schema(description = "How many take part, as far as they are shown to the caller; counted up to 1,000")
        int members,

        @Schema(description = "The caller's; absent when the caller does not take part") @Nullable
        ProgressView progress,

        @Schema(description = "Who invites the caller; absent without an open invitation") @Nullable
        InviterView inviter) {

    static ChallengeView of(FoundChallenge found, UUID caller) {
        Challenge challenge = found.challenge();
        return new ChallengeView(
                challenge.id(),
                challenge.title(),
                GoalView.of(challenge.goal()),
                challenge.audience(),
                challenge.club(),
                challenge.teams(),
                caller.equals(challenge.owner()),
                found.members(),
                found.progress().map(ProgressView::of).orElse(null),
                found.inviter().map(InviterView::of).orElse(null));
    }

    @Schema(name = "ChallengeProgress")
    record ProgressView(
            long value,

            @Schema(description = "With which training the target was reached; absent before") @Nullable
            UUID reachedTrainingId,

            @Schema(description = "On which local day; absent before") @Nullable
            LocalDate reachedDay) {

        static ProgressView of(Progress progress) {
            return new ProgressView(
                    progress.value(),
                    progress.reached().map(Progress.Reached::training).orElse(null),
                    progress.reached().map(Progress.Reached::day).orElse(null));
        }
    }

    @Schema(name = "ChallengeInviter")
    record InviterView(
            @Schema(description = "Absent of an athlete whose profile the caller does not see") @Nullable
            UUID athleteId,

            @Schema(description = "Absent likewise") @Nullable
            String name) {

        static InviterView of(FoundChallenge.Inviter inviter) {
            return new InviterView(inviter.name() == null ? null : inviter.athlete(), inviter.name());
        }
    }
}
