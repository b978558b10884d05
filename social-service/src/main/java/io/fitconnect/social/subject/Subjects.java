package io.fitconnect.social.subject;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Decides who sees a subject. To who does not see it, it does not exist. */
@Component
public class Subjects {

    private final Map<SubjectKind, SubjectSights> sights;

    Subjects(List<SubjectSights> sights) {
        this.sights = sights.stream().collect(Collectors.toUnmodifiableMap(SubjectSights::kind, Function.identity()));
    }

    /** The subject; refuses with 404 one that the viewer does not see. */
    public Subject require(SubjectKey key, UUID viewer) {
        return list(List.of(key), viewer).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonProblems.NOT_FOUND, SubjectText.NO_SUCH_SUBJECT.message()));
    }

    public boolean isSeenBy(SubjectKey key, UUID viewer) {
        return !list(List.of(key), viewer).isEmpty();
    }

    /** Those that the viewer sees, in no order. */
    public List<Subject> list(Collection<SubjectKey> keys, UUID viewer) {
        return keys.stream().collect(Collectors.groupingBy(SubjectKey::kind)).entrySet().stream()
                .flatMap(entry -> sightsOf(entry.getKey()).list(entry.getValue(), viewer).stream())
                .toList();
    }

    /** Whether one who sees a comment of another on the subject may delete it. */
    public boolean mayDelete(Subject subject, UUID caller, UUID author) {
        return sightsOf(subject.key().kind()).mayDelete(subject, caller, author);
    }

    private SubjectSights sightsOf(SubjectKind kind) {
        SubjectSights found = sights.get(kind);
        if (found == null) {
            throw new IllegalStateException("No sight of " + kind);
        }
        return found;
    }
}
