package io.fitconnect.social.club;

import io.fitconnect.platform.ids.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A club. It has one owner, who is a member, until it is closed.
 *
 * @param owner    null once it is closed
 * @param version  grows with every change of the club itself; who joins changes no version
 * @param closesAt when it ends, of one that is closing
 */
public record Club(
        UUID id,
        @Nullable UUID owner,
        long version,
        ClubStatus status,
        @Nullable Instant closesAt,
        Instant createdAt,
        ClubDetails details) {

    /** Stands in the place of a hidden name. */
    private static final String WITHHELD = "\u2026";

    /** How long the owner may take back that a club closes. */
    public static final Duration GRACE = Duration.ofDays(14);

    static Club of(UUID owner, ClubDetails details, Instant now) {
        return new Club(Ids.next(), owner, 0, ClubStatus.ACTIVE, null, now, details.requireName());
    }

    /** The owner of a club that is not closed. */
    public UUID requireOwner() {
        return Objects.requireNonNull(owner, "owner");
    }

    /** Refuses whom the club would admit while it is closing. */
    public Club requireActive() {
        if (status != ClubStatus.ACTIVE) {
            throw ClubProblems.closing();
        }
        return this;
    }

    Club with(ClubDetails changed) {
        return changed.equals(details) ? this : next(owner, status, closesAt, changed.requireName());
    }

    /** Hands the club over. */
    public Club ownedBy(UUID athlete) {
        return athlete.equals(owner) ? this : next(athlete, status, closesAt, details);
    }

    /** Announces its end; one that is closing keeps its time. */
    public Club closing(Instant now) {
        return status == ClubStatus.ACTIVE ? next(owner, ClubStatus.CLOSING, now.plus(GRACE), details) : this;
    }

    /** Takes back that it closes. */
    public Club kept() {
        return status == ClubStatus.CLOSING ? next(owner, ClubStatus.ACTIVE, null, details) : this;
    }

    /** Ends it. */
    public Club closed() {
        return status == ClubStatus.CLOSED ? this : next(null, ClubStatus.CLOSED, closesAt, details);
    }

    /** Whether it is over: closed, or at the end of its grace. */
    public boolean isOver(Instant now) {
        return status == ClubStatus.CLOSED
                || (status == ClubStatus.CLOSING && closesAt != null && !closesAt.isAfter(now));
    }

    /** The club without its own words, as others see it while a moderator hides them. */
    public Club withheld() {
        ClubDetails shown = new ClubDetails(WITHHELD, null, null, details.admission(), details.visibility());
        return new Club(id, owner, version, status, closesAt, createdAt, shown);
    }

    private Club next(
            @Nullable UUID nextOwner, ClubStatus nextStatus, @Nullable Instant nextEnd, ClubDetails nextDetails) {
        return new Club(id, nextOwner, version + 1, nextStatus, nextEnd, createdAt, nextDetails);
    }
}
