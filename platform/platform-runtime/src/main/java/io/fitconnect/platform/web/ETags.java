package io.fitconnect.platform.web;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemText;
import io.fitconnect.platform.problem.Refusal;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Strong entity tags made of an aggregate's version, and the check of {@code If-Match} (RFC 9110, section 13.1.1). */
public final class ETags {

    private ETags() {}

    /** The entity tag of a version, with its quotes. */
    public static String of(long version) {
        return "\"v" + version + "\"";
    }

    /** The entity tag of a version in one language: its text differs from that of others. */
    public static String of(long version, Locale language) {
        return "\"v" + version + "." + language.toLanguageTag() + "\"";
    }

    /** Tells whether {@code If-None-Match} names the tag, so that the client has what it would get. */
    public static boolean isNamed(@Nullable String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(",", -1))
                        .map(named -> named.strip().replaceFirst("^W/", ""))
                        .anyMatch(tag::equals);
    }

    /**
     * Refuses with 428 when the header is missing, and with 412 when it names another version. The version counts, in
     * whatever language it was read.
     */
    public static void requireMatch(@Nullable String ifMatch, long currentVersion) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refusal(
                    CommonProblems.PRECONDITION_REQUIRED,
                    "Send If-Match with the ETag of the version that you have read, so that no change is lost.");
        }
        for (String tag : ifMatch.split(",", -1)) {
            if (names(tag.strip(), currentVersion)) {
                return;
            }
        }
        throw new Refusal(CommonProblems.VERSION_CONFLICT, ProblemText.CHANGED_SINCE_READ.message())
                .with("currentETag", of(currentVersion));
    }

    private static boolean names(String tag, long version) {
        return tag.equals("*")
                || tag.equals(of(version))
                || (tag.startsWith("\"v" + version + ".") && tag.endsWith("\""));
    }
}
