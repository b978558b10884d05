package io.fitconnect.gateway.websession;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a sign-in ended; for most results the page's address has a parameter. */
enum SignInResult {
    DONE(null),
    NOT_SIGNED_IN(null),
    CANCELLED(AppText.CANCELLED),
    OUTDATED(AppText.OUTDATED),
    FAILED(AppText.FAILED),
    AWAY(AppText.AWAY);

    static final String PARAMETER = "sign-in";

    private final @Nullable AppText text;

    SignInResult(@Nullable AppText text) {
        this.text = text;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the page says about the result that its address names. */
    static Optional<AppText> textOf(String label) {
        return Arrays.stream(values())
                .filter(result -> result.label().equals(label))
                .flatMap(result -> Stream.ofNullable(result.text))
                .findFirst();
    }
}
