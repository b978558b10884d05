package io.fitconnect.social.moderation.evidence;

import io.fitconnect.social.comment.Comment;
import io.fitconnect.social.comment.CommentTexts;
import io.fitconnect.social.comment.Comments;
import io.fitconnect.social.comment.MarkedText;
import io.fitconnect.social.content.ContentKey;
import io.fitconnect.social.content.ContentKind;
import io.fitconnect.social.subject.Subjects;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class CommentEvidence implements EvidenceFinder {

    /** Comments before it, and behind it. */
    private static final int AROUND = 3;

    private final Subjects subjects;
    private final Comments comments;
    private final CommentTexts texts;

    CommentEvidence(Subjects subjects, Comments comments, CommentTexts texts) {
        this.subjects = subjects;
        this.comments = comments;
        this.texts = texts;
    }

    @Override
    public Set<ContentKind> kinds() {
        return Set.of(ContentKind.COMMENT);
    }

    @Override
    public Optional<Evidence> findSeen(ContentKey key, UUID viewer) {
        return subjects.isSeenBy(key.requireOn(), viewer)
                ? comments.findSeen(key.place(), key.id(), viewer).flatMap(this::read)
                : Optional.empty();
    }

    @Override
    public Optional<Evidence> find(ContentKey key) {
        return comments.find(key.place(), key.id()).flatMap(this::read);
    }

    @Override
    public List<TextVersion> listVersions(ContentKey key) {
        return comments.find(key.place(), key.id())
                .filter(comment -> !comment.deleted())
                .map(comment -> texts.listVersions(comment).stream()
                        .map(version -> new TextVersion(version.version(), plain(version.text()), version.writtenAt()))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public List<Neighbour> listAround(ContentKey key) {
        List<Comment> around = comments.listAround(key.place(), key.id(), AROUND);
        Map<UUID, MarkedText> said = texts.list(around);
        return around.stream()
                .map(comment -> new Neighbour(
                        comment.id(), comment.authorId(), plainOrNull(said.get(comment.id())), comment.createdAt()))
                .toList();
    }

    private Optional<Evidence> read(Comment comment) {
        return comment.deleted()
                ? Optional.empty()
                : Optional.of(new Evidence(
                        comment.authorId(),
                        plainOrNull(texts.list(List.of(comment)).get(comment.id())),
                        comment.version()));
    }

    private static @Nullable String plainOrNull(@Nullable MarkedText text) {
        return text == null ? null : plain(text);
    }

    private static String plain(MarkedText text) {
        return text.shown(person -> true);
    }
}
