package io.fitconnect.social.moderation;

import io.fitconnect.social.moderation.evidence.Evidences;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps moderators from deciding about content of their own and about what they reported. */
@Component
public class Impartiality {

    private final Reports reports;
    private final Evidences evidences;

    Impartiality(Reports reports, Evidences evidences) {
        this.reports = reports;
        this.evidences = evidences;
    }

    /** Refuses with 403 a moderator who is a party of the case. */
    public void require(ModerationCase decided, UUID moderator) {
        requireNotAbout(decided, moderator);
        if (reports.findOf(decided.id(), moderator).isPresent()) {
            throw ModerationProblems.ownCase();
        }
    }

    /** Refuses with 403 the person whom the case is about, and who has what an erased person left, such as a club. */
    public void requireNotAbout(ModerationCase read, UUID moderator) {
        if (moderator.equals(read.person()) || (read.isPersonErased() && evidences.isOf(moderator, read.subject()))) {
            throw ModerationProblems.ownCase();
        }
    }
}
