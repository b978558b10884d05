package io.fitconnect.social.comment;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.subject.SubjectKey;
import io.fitconnect.social.subject.Subjects;
import java.util.UUID;

/** Comments on a subject that the author sees. */
@UseCase
public class AddComment {

    private final Subjects subjects;
    private final Writing writing;

    AddComment(Subjects subjects, Writing writing) {
        this.subjects = subjects;
        this.writing = writing;
    }

    /** Returns the comment's id. Refuses with 404 a subject that is not shown, with 429 an author who writes too much. */
    public UUID handle(SubjectKey key, UUID author, MarkedText text) {
        writing.take(author);
        return writing.add(subjects.require(key, author), author, text, null);
    }
}
