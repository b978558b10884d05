package io.fitconnect.auth.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an authorization request demands of the sign-in that it uses.
 *
 * @param prompts what the application asks to show or not to show
 * @param maxAge  the oldest sign-in that is good enough; absent when any is
 */
record FreshnessDemand(List<String> prompts, Optional<Duration> maxAge) {

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    static FreshnessDemand of(HttpServletRequest request) {
        @Nullable String prompt = request.getParameter("prompt");
        @Nullable String maxAge = request.getParameter("max_age");
        return new FreshnessDemand(
                prompt == null ? List.of() : Arrays.asList(prompt.split(" ", -1)),
                Optional.ofNullable(maxAge)
                        .filter(text -> SECONDS.matcher(text).matches())
                        .map(text -> Duration.ofSeconds(Long.parseLong(text))));
    }

    /** Whether it asks anything of the age of a sign-in. */
    boolean isMade() {
        return maxAge.isPresent() || prompts.contains("login");
    }

    boolean isMadeOn(Instant signedInSince, Instant now) {
        boolean tooOld =
                maxAge.filter(age -> signedInSince.plus(age).isBefore(now)).isPresent();
        return tooOld || prompts.contains("login");
    }

    /** Whether no page may be shown. */
    boolean isSilent() {
        return prompts.contains("none");
    }
}
