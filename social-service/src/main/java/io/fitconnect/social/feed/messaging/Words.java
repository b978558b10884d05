package io.fitconnect.social.feed.messaging;

import io.fitconnect.platform.relation.Visibility;
import org.jspecify.annotations.Nullable;

/** Words of contracts. */
final class Words {

    private Words() {}

    /** An absent visibility, and one that a newer version knows, is the athlete's alone. */
    static Visibility visibility(@Nullable String word) {
        return word == null ? Visibility.ONLY_ME : Visibility.find(word).orElse(Visibility.ONLY_ME);
    }
}
