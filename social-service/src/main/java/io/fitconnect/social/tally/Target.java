package io.fitconnect.social.tally;

import java.util.UUID;

/**
 * What something is counted of: a subject, or a comment on it.
 *
 * @param subjectId of the subject, the partition key
 * @param id        of the comment; the subject's own for the subject
 */
public record Target(UUID subjectId, UUID id) {

    public static Target subject(UUID subjectId) {
        return new Target(subjectId, subjectId);
    }

    public boolean isSubject() {
        return id.equals(subjectId);
    }
}
