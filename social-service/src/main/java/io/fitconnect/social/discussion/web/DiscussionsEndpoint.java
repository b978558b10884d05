package io.fitconnect.social.discussion.web;

import io.fitconnect.social.subject.OpenedSubjects;
import io.fitconnect.social.tally.CompareTotals;
import io.fitconnect.social.tally.CorrectTotals;
import io.fitconnect.social.tally.Difference;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/**
 * Counts comments and reactions again, on the management port: GET compares the totals of some discussions with their rows, {@code after} goes
 * on behind the last of the answer before; POST on one of them sets its totals to what its rows say.
 */
@Component
@Endpoint(id = "discussions")
class DiscussionsEndpoint {

    private static final int DEFAULT_LIMIT = 1_000;
    private static final int MAX_LIMIT = 10_000;

    private final OpenedSubjects opened;
    private final CompareTotals compare;
    private final CorrectTotals correct;

    DiscussionsEndpoint(OpenedSubjects opened, CompareTotals compare, CorrectTotals correct) {
        this.opened = opened;
        this.compare = compare;
        this.correct = correct;
    }

    @ReadOperation
    Comparison compare(@Nullable UUID after, @Nullable Integer limit) {
        int most = limit == null ? DEFAULT_LIMIT : Math.max(1, Math.min(limit, MAX_LIMIT));
        List<UUID> subjects = opened.list(Optional.ofNullable(after), most);
        List<Difference> differences = subjects.stream()
                .flatMap(subject -> compare.handle(subject).stream())
                .toList();
        return new Comparison(
                subjects.size(), differences, subjects.size() < most ? null : subjects.get(subjects.size() - 1));
    }

    @WriteOperation
    List<Difference> correct(@Selector UUID subject) {
        return correct.handle(subject);
    }

    /**
     * What a comparison found.
     *
     * @param next where the next one goes on; absent after the last
     */
    record Comparison(
            int compared,
            List<Difference> differences,
            @Nullable UUID next) {}
}
