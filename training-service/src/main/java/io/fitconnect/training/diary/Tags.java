package io.fitconnect.training.diary;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.text.TextRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words that an athlete files a training under, at most 20 and in the athlete's order; no two differ in case alone. */
public record Tags(List<String> values) {

    public static final Tags NONE = new Tags(List.of());
    public static final int MAX_TAGS = 20;
    public static final int MAX_LENGTH = 40;

    private static final TextRule TAG = TextRule.line(MAX_LENGTH);

    public Tags {
        values = List.copyOf(values);
    }

    /** Takes what a person typed; a tag that is given twice counts once, as it stands first. */
    public static Tags require(List<? extends @Nullable String> typed) {
        if (typed.size() > MAX_TAGS) {
            throw InvalidValue.refuse("tags", "must be at most " + MAX_TAGS);
        }
        Set<String> seen = new HashSet<>();
        return new Tags(typed.stream()
                .map(tag -> {
                    if (tag == null) {
                        throw InvalidValue.refuse("tags", "must not hold null");
                    }
                    return TAG.require("tags", tag);
                })
                .filter(tag -> seen.add(FoldedText.of(tag)))
                .toList());
    }

    /** Tells whether one of the tags is this one, whatever the case. */
    public boolean contain(String tag) {
        String folded = FoldedText.of(tag);
        return values.stream().map(FoldedText::of).anyMatch(folded::equals);
    }

    /** These and, as far as there is room, those that differ from them. */
    Tags with(Tags others) {
        return new Tags(Stream.concat(values.stream(), others.values.stream().filter(tag -> !contain(tag)))
                .limit(MAX_TAGS)
                .toList());
    }
}
