package io.fitconnect.platform.text;

import io.fitconnect.platform.problem.InvalidValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one member of text may hold. Text is brought into its normal form first: NFC, white space at the ends removed,
 * and on one line every run of white space made one space.
 *
 * @param shape     one line, several lines, or a name that others are shown
 * @param maxLength the longest text, in code points of the normal form
 */
public record TextRule(Shape shape, int maxLength) {

    /** What kind of text it is. */
    public enum Shape {
        /** One line. */
        LINE,
        /** Several lines; tabs are allowed. */
        NOTE,
        /** One line none of whose words mixes scripts: names of people, clubs and apps. */
        NAME
    }

    public TextRule {
        if (maxLength < 1) {
            throw new IllegalArgumentException("A text has at least one character");
        }
    }

    public static TextRule line(int maxLength) {
        return new TextRule(Shape.LINE, maxLength);
    }

    public static TextRule note(int maxLength) {
        return new TextRule(Shape.NOTE, maxLength);
    }

    public static TextRule name(int maxLength) {
        return new TextRule(Shape.NAME, maxLength);
    }

    /** Returns the text in its normal form; empty when the rule does not allow it. */
    public Optional<String> find(String typed) {
        String text = NormalText.of(typed, shape);
        return findFault(text).isPresent() ? Optional.empty() : Optional.of(text);
    }

    /** Returns the text in its normal form, or refuses it by telling what is wrong with the member. */
    public String require(String member, String typed) {
        String text = NormalText.of(typed, shape);
        findFault(text).ifPresent(fault -> {
            throw InvalidValue.refuse(member, fault);
        });
        return text;
    }

    /** Like {@link #require}, for a member that may be absent: text of blanks only counts as absent. */
    public @Nullable String requireOrNull(String member, @Nullable String typed) {
        return typed == null || Characters.isBlank(typed) ? null : require(member, typed);
    }

    /**
     * Returns text that another service or a device gave, as near to the rule as it can be brought: what is not allowed
     * is dropped, what is too long is cut. Empty when nothing is left to read.
     */
    public Optional<String> adapt(String foreign) {
        String fit = NormalText.of(Characters.keepAllowed(NormalText.of(foreign, shape), shape), shape);
        String cut = NormalText.of(Characters.keepAllowed(NormalText.cut(fit, maxLength), shape), shape);
        return Characters.isBlank(cut) ? Optional.empty() : Optional.of(cut);
    }

    private Optional<String> findFault(String text) {
        if (Characters.isBlank(text)) {
            return Optional.of("must have 1 to " + maxLength + " visible characters");
        }
        if (text.codePointCount(0, text.length()) > maxLength) {
            return Optional.of("must be at most " + maxLength + " characters long");
        }
        return Characters.findForbidden(text, shape)
                .map(Forbidden::phrase)
                .or(() -> shape == Shape.NAME ? Scripts.findMixed(text) : Optional.empty());
    }
}
