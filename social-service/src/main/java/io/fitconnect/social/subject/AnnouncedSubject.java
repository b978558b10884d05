package io.fitconnect.social.subject;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subject as events name it.
 *
 * @param ownerId whose training it is, who organises the group training; null of a club
 */
public record AnnouncedSubject(
        SubjectKind kind, UUID id, @Nullable UUID ownerId) {

    public static AnnouncedSubject of(Subject subject) {
        SubjectKind kind = subject.key().kind();
        return new AnnouncedSubject(kind, subject.key().id(), kind == SubjectKind.CLUB ? null : subject.owner());
    }
}
