package io.fitconnect.notification.kind.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.notification.kind.Audience;
import io.fitconnect.notification.kind.InMemoryAliases;
import io.fitconnect.notification.kind.Reading;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ChallengeReachedTests {

    private final ChallengeReached kind = new ChallengeReached();
    private final Event event = EventContracts.exampleEvent(
            "gamification", "award", "challenge-reached", UUID.randomUUID().toString());

    @Test
    void tellsWhichGoalAndWithWhichTraining() {
        Reading read = Reading.of(kind, event, new InMemoryAliases());

        assertThat(read.english())
                .isEqualTo("You reached the goal of “December on foot” with your training of December 21.");
        assertThat(read.russian()).isEqualTo("Вы достигли цели челленджа «December on foot» тренировкой 21 декабря.");
        assertThat(read.reference())
                .isEqualTo(
                        "/api/v1/challenges/" + event.data().get("challengeId").asString());
    }

    @Test
    void staysSilentBehindABlockFromItsMaker() {
        UUID maker = UUID.fromString(event.data().get("ownerId").asString());

        assertThat(kind.take(event))
                .singleElement()
                .satisfies(addressed ->
                        assertThat(((Audience.One) addressed.audience()).from()).isEqualTo(Set.of(maker)));
    }

    @Test
    void comesFromNobodyOfAChallengeOfOnesOwnOrForEverybody() {
        ObjectNode data = (ObjectNode) event.data();
        data.put("ownerId", data.get("athleteId").asString());
        assertThat(kind.take(event))
                .singleElement()
                .satisfies(addressed ->
                        assertThat(((Audience.One) addressed.audience()).from()).isEmpty());

        data.remove("ownerId");
        assertThat(kind.take(event))
                .singleElement()
                .satisfies(addressed ->
                        assertThat(((Audience.One) addressed.audience()).from()).isEmpty());
    }
}
