package io.fitconnect.social.content;

import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares texts with the lists of words when they are written. A hit changes nothing for the writer: it brings the text before a moderator. */
@Component
public class Screening {

    public static final WorkQueue<Hit> HITS = new WorkQueue<>("word-list-hits", Hit.class);

    private final WordLists lists;
    private final DueWork work;
    private final Clock clock;

    Screening(WordLists lists, DueWork work, Clock clock) {
        this.lists = lists;
        this.work = work;
        this.clock = clock;
    }

    /** Looks at a version of a text, in the transaction that writes it. */
    public void look(ContentKey key, long version, @Nullable String... texts) {
        String all = Arrays.stream(texts).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        lists.find(all)
                .ifPresent(rule -> work.schedule(
                        HITS,
                        key.kind().wireName() + "/" + key.place() + "/" + key.id() + "/" + version,
                        clock.instant(),
                        new Hit(key, version, rule)));
    }

    /**
     * A listed word in a text.
     *
     * @param rule the gravest that it may break
     */
    public record Hit(ContentKey key, long version, Rule rule) {}
}
