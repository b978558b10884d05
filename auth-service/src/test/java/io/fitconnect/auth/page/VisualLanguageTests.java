package io.fitconnect.auth.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** What docs/visual-language.md promises of the style sheet. */
class VisualLanguageTests {

    private static final Pattern ROOT = Pattern.compile(":root \\{([^}]*)}");
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");
    private static final String STYLE = read();

    /** WCAG 2.2: 1.4.3 for text, 1.4.11 for the borders of controls and the ring of focus. */
    @ParameterizedTest
    @CsvSource({
        "text, ground, 4.5",
        "text, card, 4.5",
        "text, field, 4.5",
        "quiet, ground, 4.5",
        "quiet, card, 4.5",
        "accent-strong, card, 4.5",
        "on-accent, accent, 4.5",
        "danger, card, 4.5",
        "danger, danger-ground, 4.5",
        "on-danger, danger-strong, 4.5",
        "text, notice-ground, 4.5",
        "edge, card, 3",
        "edge, field, 3",
        "accent, card, 3",
        "accent, ground, 3"
    })
    void canBeReadInBothThemes(String front, String back, double least) {
        for (int theme : new int[] {0, 1}) {
            Map<String, Integer> colours = colours(theme);
            assertThat(contrast(requireNonNull(colours.get(front)), requireNonNull(colours.get(back))))
                    .as("theme %d", theme)
                    .isGreaterThanOrEqualTo(least);
        }
    }

    @Test
    void keepsTheArrowOfListsInForcedColours() {
        assertThat(STYLE).containsPattern("@media \\(forced-colors: active\\) \\{\\s*select \\{ appearance: auto;");
    }

    @Test
    void neverHidesTheFocusOfAControl() {
        assertThat(Pattern.compile("([^{}]*)\\{[^}]*outline: (none|0)")
                        .matcher(STYLE)
                        .results())
                .allSatisfy(rule -> assertThat(rule.group(1).strip()).isIn(".alert:focus", "main:focus"));
    }

    /** Light first, then what dark changes. */
    private static Map<String, Integer> colours(int theme) {
        Map<String, Integer> colours = new HashMap<>();
        ROOT.matcher(STYLE)
                .results()
                .limit(theme + 1L)
                .forEach(root -> COLOUR.matcher(root.group(1))
                        .results()
                        .forEach(colour -> colours.put(colour.group(1), Integer.parseInt(colour.group(2), 16))));
        return colours;
    }

    private static double contrast(int one, int other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double share = (channel & 255) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static String read() {
        try {
            return new ClassPathResource("static/assets/pages.css").getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
