package io.fitconnect.auth.authorizationrequest;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A parameter that lists words with spaces between them. */
final class Words {

    private Words() {}

    static Set<String> of(@Nullable Object parameter) {
        return parameter instanceof String text
                ? Arrays.stream(text.split(" ", -1))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
