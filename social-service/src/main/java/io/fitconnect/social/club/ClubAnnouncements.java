package io.fitconnect.social.club;

import io.fitconnect.platform.events.Announcement;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service tells of clubs, as {@link ToldClubs} names them; the contracts stand in {@code contracts/social}. */
public final class ClubAnnouncements {

    public static final String RELATIONS = "social.relation";
    public static final String INTERACTIONS = "social.interaction";

    private ClubAnnouncements() {}

    /** The key of a pair of athlete and club on {@code social.relation}. */
    public static String relationKey(UUID athlete, UUID club) {
        return athlete + ":" + club;
    }

    static Announcement membershipChanged(Membership membership) {
        return membershipChanged(membership, membership.isMember(), membership.revision());
    }

    /** The end of a membership whose club is closed. */
    public static Announcement membershipEnded(Membership last) {
        return membershipChanged(last, false, last.revision() + 1);
    }

    private static Announcement membershipChanged(Membership membership, boolean isMember, long version) {
        return new Announcement(
                RELATIONS,
                relationKey(membership.athlete(), membership.club()),
                "club-membership-changed.v1",
                membership.club().toString(),
                new MembershipChanged(
                        membership.athlete(),
                        membership.club(),
                        isMember,
                        isMember ? membership.role().wireName() : null,
                        version));
    }

    /** Tells an athlete who invited. */
    public static Announcement invited(Club club, UUID athlete, UUID by) {
        return interaction("club-invited.v1", club, athlete, new Told(athlete, by, club.id(), name(club)));
    }

    /** Tells one who leads the club who wants to join. */
    public static Announcement joinRequested(Club club, UUID staff, UUID athlete) {
        return interaction("club-join-requested.v1", club, staff, new Told(staff, athlete, club.id(), name(club)));
    }

    /** Tells an athlete that the request was granted. */
    public static Announcement admitted(Club club, UUID athlete) {
        return interaction("club-admitted.v1", club, athlete, new Told(athlete, null, club.id(), name(club)));
    }

    /** Tells an athlete that the request was refused. */
    public static Announcement declined(Club club, UUID athlete) {
        return interaction("club-declined.v1", club, athlete, new Told(athlete, null, club.id(), name(club)));
    }

    /** Tells a member of another role. */
    public static Announcement roleChanged(Club club, Membership member, RoleCause cause) {
        return interaction(
                "club-role-changed.v1",
                club,
                member.athlete(),
                new RoleChanged(member.athlete(), club.id(), name(club), member.role(), cause));
    }

    /** Tells a member when the club ends. */
    public static Announcement closing(Club club, UUID athlete) {
        return interaction(
                "club-closing.v1",
                club,
                athlete,
                new Closing(athlete, club.id(), name(club), Objects.requireNonNull(club.closesAt())));
    }

    /** Tells a member that another one planned a group training for the club. */
    public static Announcement trainingPlanned(Club club, UUID athlete, ClubTraining training) {
        return interaction(
                "club-training-planned.v1",
                club,
                athlete,
                new TrainingPlanned(
                        athlete,
                        training.organiser(),
                        club.id(),
                        name(club),
                        training.id(),
                        training.startTime(),
                        training.timeZone()));
    }

    private static String name(Club club) {
        return club.details().name();
    }

    private static Announcement interaction(String type, Club club, UUID athlete, Object data) {
        return new Announcement(
                INTERACTIONS, athlete.toString(), type, club.id().toString(), data);
    }

    record MembershipChanged(
            UUID athleteId,
            UUID clubId,
            boolean member,
            @Nullable String role,
            long version) {}

    record Told(UUID athleteId, @Nullable UUID otherId, UUID clubId, String clubName) {}

    record RoleChanged(UUID athleteId, UUID clubId, String clubName, ClubRole role, RoleCause cause) {}

    record TrainingPlanned(
            UUID athleteId,
            UUID otherId,
            UUID clubId,
            String clubName,
            UUID groupTrainingId,
            Instant startTime,
            String timeZone) {}

    record Closing(UUID athleteId, UUID clubId, String clubName, Instant closesAt) {}
}
