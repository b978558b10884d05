package io.fitconnect.platform.mail;

import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One mail to one person.
 *
 * @param kind      what it is about, in kebab case, such as {@code confirm-address}; a tag of the metrics
 * @param to        the address, its domain in ASCII
 * @param subject   one line, at most 200 characters
 * @param text      the plain text
 * @param html      the same as HTML, or null; without anything to load
 * @param language  in which it is written
 * @param expiresAt after which it is not delivered any more: a late link that no longer works does harm
 */
public record Mail(
        String kind,
        String to,
        String subject,
        String text,
        @Nullable String html,
        Locale language,
        Instant expiresAt) {

    private static final Pattern KIND = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s\\p{Cntrl}<>@]+@[A-Za-z0-9.-]+");
    private static final Pattern LINE = Pattern.compile("[^\\p{Cntrl}\\x{2028}\\x{2029}]{1,200}");

    public Mail {
        require(KIND.matcher(kind).matches(), "the kind is kebab case");
        require(ADDRESS.matcher(to).matches(), "the address has a local part and an ASCII domain");
        require(LINE.matcher(subject).matches(), "the subject is one line of at most 200 characters");
        require(!text.isBlank(), "the text is not blank");
    }

    /** Hides address and content. */
    @Override
    public String toString() {
        return "Mail[" + kind + "]";
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("Mail: " + rule);
        }
    }
}
