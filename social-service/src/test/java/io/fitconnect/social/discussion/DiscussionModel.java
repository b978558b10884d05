package io.fitconnect.social.discussion;

import io.fitconnect.social.reaction.ReactionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A discussion kept in plain lists, which filters everything for each question: what the service is compared with. */
final class DiscussionModel {

    private final UUID owner;
    private final Map<UUID, Said> said = new LinkedHashMap<>();
    private final Map<UUID, Map<UUID, ReactionKind>> reactions = new HashMap<>();
    private final Set<Set<UUID>> blocks = new HashSet<>();
    private final Set<UUID> hidden = new HashSet<>();
    private final Set<UUID> withheld = new HashSet<>();
    private boolean isPublic = true;

    DiscussionModel(UUID owner) {
        this.owner = owner;
    }

    void publish(boolean isShown) {
        isPublic = isShown;
    }

    void block(UUID one, UUID other, boolean isBlocked) {
        Set<UUID> pair = Set.of(one, other);
        if (isBlocked) {
            blocks.add(pair);
        } else {
            blocks.remove(pair);
        }
    }

    void hide(UUID person, boolean isHidden) {
        if (isHidden) {
            hidden.add(person);
        } else {
            hidden.remove(person);
        }
    }

    /** A moderator hides a comment, or shows it again. */
    void withhold(UUID id, boolean isWithheld) {
        if (isWithheld) {
            withheld.add(id);
        } else {
            withheld.remove(id);
        }
    }

    void say(UUID id, @Nullable UUID thread, UUID author) {
        said.put(id, new Said(id, thread, author));
    }

    void delete(UUID id) {
        Said comment = get(id);
        reactions.remove(id);
        if (!answers(id).isEmpty()) {
            said.put(id, new Said(id, null, null));
            return;
        }
        said.remove(id);
        UUID thread = comment.thread();
        if (thread != null && get(thread).author() == null && answers(thread).isEmpty()) {
            said.remove(thread);
        }
    }

    void react(UUID target, UUID person, @Nullable ReactionKind kind) {
        Map<UUID, ReactionKind> of = reactions.computeIfAbsent(target, none -> new HashMap<>());
        if (kind == null) {
            of.remove(person);
        } else {
            of.put(person, kind);
        }
    }

    boolean seesSubject(UUID viewer) {
        return viewer.equals(owner) || (isPublic && exists(owner, viewer));
    }

    /** Whether a person exists for a viewer. */
    boolean exists(UUID person, UUID viewer) {
        return person.equals(viewer) || (!hidden.contains(person) && !blocks.contains(Set.of(person, viewer)));
    }

    /** Whether the viewer sees what a person says here: nobody but the person does behind a block with the owner. */
    private boolean hears(UUID viewer, UUID person) {
        return person.equals(viewer)
                || (exists(person, viewer) && (person.equals(owner) || !blocks.contains(Set.of(owner, person))));
    }

    /** Ids of comments in their order, the oldest first. */
    List<UUID> comments(UUID viewer) {
        return said.values().stream()
                .filter(comment -> comment.thread() == null && sees(comment, viewer))
                .map(Said::id)
                .toList();
    }

    List<UUID> answers(UUID thread, UUID viewer) {
        return answers(thread).stream()
                .filter(answer -> sees(answer, viewer))
                .map(Said::id)
                .toList();
    }

    boolean sees(UUID id, UUID viewer) {
        return said.containsKey(id) && sees(get(id), viewer);
    }

    /** Whether it has a text for the viewer. */
    boolean isWritten(UUID id, UUID viewer) {
        return said.containsKey(id) && get(id).author() != null && !isWithheld(get(id), viewer);
    }

    /** How many a viewer can list, answers included. */
    long count(UUID viewer) {
        return said.values().stream()
                .filter(comment -> isWritten(comment.id(), viewer) && sees(comment, viewer))
                .count();
    }

    Map<UUID, ReactionKind> reactions(UUID target, UUID viewer) {
        Map<UUID, ReactionKind> seen = new HashMap<>(reactions.getOrDefault(target, Map.of()));
        seen.keySet().removeIf(person -> !hears(viewer, person));
        return seen;
    }

    List<UUID> all() {
        return new ArrayList<>(said.keySet());
    }

    @Nullable
    UUID author(UUID id) {
        return get(id).author();
    }

    UUID thread(UUID id) {
        UUID thread = get(id).thread();
        return thread == null ? id : thread;
    }

    private boolean sees(Said comment, UUID viewer) {
        UUID thread = comment.thread();
        if (thread != null) {
            UUID head = get(thread).author();
            return written(comment, viewer) && (head == null || hears(viewer, head));
        }
        UUID author = comment.author();
        return author == null || (isWithheld(comment, viewer) && hears(viewer, author))
                ? answers(comment.id()).stream().anyMatch(answer -> written(answer, viewer))
                : written(comment, viewer);
    }

    private boolean written(Said comment, UUID viewer) {
        UUID author = comment.author();
        return author != null && hears(viewer, author) && !isWithheld(comment, viewer);
    }

    private boolean isWithheld(Said comment, UUID viewer) {
        return withheld.contains(comment.id()) && !viewer.equals(comment.author());
    }

    private List<Said> answers(UUID thread) {
        return said.values().stream()
                .filter(comment -> thread.equals(comment.thread()))
                .toList();
    }

    private Said get(UUID id) {
        Said found = said.get(id);
        if (found == null) {
            throw new IllegalStateException("The model has no " + id);
        }
        return found;
    }

    private record Said(
            UUID id, @Nullable UUID thread, @Nullable UUID author) {}
}
