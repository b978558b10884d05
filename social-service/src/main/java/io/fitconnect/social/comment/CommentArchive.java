package io.fitconnect.social.comment;

import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what an athlete said, with every version, and no word of others. */
@Component
class CommentArchive implements AthleteArchive {

    private static final int PAGE = 100;

    private final Comments comments;
    private final CommentTexts texts;

    CommentArchive(Comments comments, CommentTexts texts) {
        this.comments = comments;
        this.texts = texts;
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("comments.json", sink -> {
            Optional<Comment> last = Optional.empty();
            List<Comment> page;
            do {
                page = comments.listOf(athlete, last, PAGE);
                for (Comment comment : page) {
                    sink.accept(ArchivedComment.of(comment, texts.listVersions(comment)));
                    last = Optional.of(comment);
                }
            } while (page.size() == PAGE);
        });
    }

    /** A comment in the archive. */
    record ArchivedComment(
            UUID subjectId, UUID id, @Nullable UUID answerTo, Instant createdAt, List<ArchivedText> versions) {

        static ArchivedComment of(Comment comment, List<WrittenText> versions) {
            return new ArchivedComment(
                    comment.subjectId(),
                    comment.id(),
                    comment.parentId(),
                    comment.createdAt(),
                    versions.stream()
                            .map(version -> new ArchivedText(version.text().shown(person -> true), version.writtenAt()))
                            .toList());
        }
    }

    /** A version of its text. */
    record ArchivedText(String text, Instant writtenAt) {}
}
