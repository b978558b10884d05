package io.fitconnect.social.discussion.web;

import io.fitconnect.platform.people.People;
import io.fitconnect.social.comment.Comment;
import io.fitconnect.social.comment.CommentTexts;
import io.fitconnect.social.comment.MarkedText;
import io.fitconnect.social.content.HiddenContents;
import io.fitconnect.social.content.Hiding;
import io.fitconnect.social.discussion.SeenComment;
import io.fitconnect.social.tally.Count;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Renders comments with their texts and names. */
@Component
class CommentAnswers {

    private final CommentTexts texts;
    private final People people;
    private final HiddenContents hiddenContents;

    CommentAnswers(CommentTexts texts, People people, HiddenContents hiddenContents) {
        this.texts = texts;
        this.people = people;
        this.hiddenContents = hiddenContents;
    }

    CommentView render(SeenComment comment, UUID viewer) {
        return render(List.of(comment), viewer).get(0);
    }

    List<CommentView> render(List<SeenComment> comments, UUID viewer) {
        List<Comment> all = comments.stream()
                .flatMap(comment -> Stream.concat(Stream.of(comment), comment.answers().stream()))
                .map(SeenComment::comment)
                .toList();
        Map<UUID, MarkedText> said = texts.list(all);
        Rendering rendering = new Rendering(said, authors(all), named(said.values(), viewer), hidden(all));
        return comments.stream().map(rendering::render).toList();
    }

    /** Names of those who are named in texts, as far as their profiles are shown to the viewer. */
    Map<UUID, String> named(Collection<MarkedText> said, UUID viewer) {
        return people.namesShownTo(
                viewer,
                said.stream().map(MarkedText::people).flatMap(Set::stream).collect(Collectors.toSet()));
    }

    /** Only authors see hidden comments as such. */
    private Map<UUID, Hiding> hidden(List<Comment> comments) {
        return comments.stream()
                .filter(Comment::hidden)
                .collect(Collectors.groupingBy(Comment::subjectId, Collectors.mapping(Comment::id, Collectors.toSet())))
                .entrySet()
                .stream()
                .flatMap(each -> hiddenContents.list(each.getKey(), each.getValue()).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<UUID, String> authors(List<Comment> comments) {
        return people.names(comments.stream()
                .map(Comment::authorId)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet()));
    }

    /** What is known of all that are rendered at once. */
    private record Rendering(
            Map<UUID, MarkedText> texts, Map<UUID, String> authors, Map<UUID, String> named, Map<UUID, Hiding> hidden) {

        CommentView render(SeenComment seen) {
            Comment comment = seen.comment();
            UUID author = comment.authorId();
            MarkedText text = texts.get(comment.id());
            return new CommentView(
                    comment.id(),
                    comment.parentId(),
                    author == null ? null : PersonView.of(author, authors),
                    text == null ? null : text.shown(named::containsKey),
                    mentions(text),
                    comment.createdAt(),
                    comment.editedAt(),
                    comment.version(),
                    comment.deleted(),
                    hidden.get(comment.id()),
                    ReactionsView.of(seen.counts(), seen.own()),
                    comment.isAnswer()
                            ? null
                            : new AnswersView(
                                    seen.counts().of(Count.ANSWERS),
                                    seen.answers().stream().map(this::render).toList()));
        }

        private List<PersonView> mentions(@Nullable MarkedText text) {
            return text == null
                    ? List.of()
                    : text.people().stream()
                            .filter(named::containsKey)
                            .sorted()
                            .map(person -> PersonView.of(person, named))
                            .toList();
        }
    }
}
