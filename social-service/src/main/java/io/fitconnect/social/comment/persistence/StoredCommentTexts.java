package io.fitconnect.social.comment.persistence;

import io.fitconnect.social.comment.Comment;
import io.fitconnect.social.comment.CommentPlace;
import io.fitconnect.social.comment.CommentTexts;
import io.fitconnect.social.comment.MarkedText;
import io.fitconnect.social.comment.WrittenText;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

@Repository
class StoredCommentTexts implements CommentTexts {

    private final TailTexts tail;
    private final CassandraTexts moved;

    StoredCommentTexts(TailTexts tail, CassandraTexts moved) {
        this.tail = tail;
        this.moved = moved;
    }

    @Override
    public void write(Comment comment, WrittenText written) {
        tail.add(comment, written);
    }

    @Override
    public void remove(UUID subjectId, UUID commentId) {
        tail.remove(subjectId, commentId);
    }

    @Override
    public Map<UUID, MarkedText> list(Collection<Comment> comments) {
        List<Comment> kept =
                comments.stream().filter(comment -> !comment.deleted()).toList();
        if (kept.isEmpty()) {
            return Map.of();
        }
        Set<UUID> subjects = kept.stream().map(Comment::subjectId).collect(Collectors.toSet());
        Set<UUID> ids = kept.stream().map(Comment::id).collect(Collectors.toSet());
        Map<TextVersion, StoredText> found = new HashMap<>(tail.list(subjects, ids));
        List<CommentPlace> missing = kept.stream()
                .filter(comment -> !found.containsKey(new TextVersion(comment.id(), comment.version())))
                .map(StoredCommentTexts::place)
                .toList();
        moved.list(missing).forEach(text -> found.putIfAbsent(text.version(), text));
        Map<TextVersion, Map<Integer, UUID>> mentions = tail.listMentions(subjects, ids);
        Map<UUID, MarkedText> texts = new HashMap<>();
        for (Comment comment : kept) {
            StoredText text = found.get(new TextVersion(comment.id(), comment.version()));
            if (text != null) {
                texts.put(comment.id(), TailTexts.marked(text, mentions));
            }
        }
        return texts;
    }

    @Override
    public List<WrittenText> listVersions(Comment comment) {
        Set<UUID> subject = Set.of(comment.subjectId());
        Set<UUID> id = Set.of(comment.id());
        Map<TextVersion, StoredText> found = new HashMap<>(tail.list(subject, id));
        moved.listVersions(place(comment)).forEach(text -> found.putIfAbsent(text.version(), text));
        Map<TextVersion, Map<Integer, UUID>> mentions = tail.listMentions(subject, id);
        return found.values().stream()
                .filter(text -> text.version().number() <= comment.version())
                .map(text ->
                        new WrittenText(text.version().number(), TailTexts.marked(text, mentions), text.writtenAt()))
                .sorted(Comparator.comparingInt(WrittenText::version).reversed())
                .toList();
    }

    @Override
    public List<Integer> copy(CommentPlace place) {
        Collection<StoredText> texts =
                tail.list(Set.of(place.subjectId()), Set.of(place.commentId())).values();
        moved.write(place, texts);
        return texts.stream().map(text -> text.version().number()).toList();
    }

    @Override
    public void removeCopied(CommentPlace place, List<Integer> versions) {
        if (!versions.isEmpty()) {
            tail.remove(place.subjectId(), place.commentId(), versions);
        }
    }

    @Override
    public void eraseMoved(Collection<CommentPlace> places) {
        moved.delete(places);
    }

    private static CommentPlace place(Comment comment) {
        return new CommentPlace(comment.subjectId(), comment.id(), comment.createdAt());
    }
}
