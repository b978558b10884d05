package io.fitconnect.social.conversation;

import io.fitconnect.platform.relation.Sight;
import io.fitconnect.platform.relation.Standing;
import io.fitconnect.platform.relation.Visibilities;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Decides who may write first to whom, and who may take whom into a group. Minors are written to by friends only. */
@Component
public class WritingPermission {

    private static final String PROFILE = "profile";

    private final Visibilities visibilities;
    private final WritingSettings settings;
    private final Participants participants;

    WritingPermission(Visibilities visibilities, WritingSettings settings, Participants participants) {
        this.visibilities = visibilities;
        this.settings = settings;
        this.participants = participants;
    }

    /**
     * Refuses with 403 where the other one takes no messages from this athlete, and with 404 where the athlete is not shown that
     * profile either: behind a block as for an id that is nowhere, after the same statements.
     */
    public void require(UUID athlete, UUID other) {
        require(athlete, other, true);
    }

    /**
     * Refuses in the same way one who clashes with another of the group: the answer tells neither with whom nor of a block.
     *
     * @return whether the two are friends
     */
    boolean requireInGroup(UUID athlete, UUID other, UUID group) {
        return require(athlete, other, !participants.hasClash(group, other)).standing() == Standing.FRIEND;
    }

    /** Whether the other one exists for the athlete. */
    boolean isSeen(UUID athlete, UUID other) {
        return visibilities.sight(other, athlete).standing() != Standing.NONE;
    }

    private Sight require(UUID athlete, UUID other, boolean isFitting) {
        Sight sight = visibilities.sight(other, athlete);
        WhoMayWrite chosen = settings.get(other);
        if (sight.standing() == Standing.OWNER) {
            throw ConversationProblems.notWithOneself();
        }
        if (!isFitting || !takes(chosen, sight)) {
            throw sight.shows(PROFILE) ? ConversationProblems.notAccepted() : ConversationProblems.noSuchAthlete(other);
        }
        return sight;
    }

    private static boolean takes(WhoMayWrite chosen, Sight sight) {
        return switch (sight.standing()) {
            case FRIEND -> chosen != WhoMayWrite.NOBODY;
            case FOLLOWER, CLUB_MEMBER, STRANGER -> chosen == WhoMayWrite.EVERYONE && !sight.minor();
            case OWNER, NONE -> false;
        };
    }
}
