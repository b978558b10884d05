package io.fitconnect.gamification.board;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which board a viewer asks for.
 *
 * @param club of the scope {@link BoardScope#CLUB}; null of any other
 */
public record BoardRequest(
        UUID viewer, BoardScope scope, @Nullable UUID club, ScoreKey score) {

    public BoardRequest {
        if ((scope == BoardScope.CLUB) != (club != null)) {
            throw new IllegalArgumentException("a club's board names the club, and no other does");
        }
    }

    UUID requireClub() {
        return Objects.requireNonNull(club, "club");
    }
}
