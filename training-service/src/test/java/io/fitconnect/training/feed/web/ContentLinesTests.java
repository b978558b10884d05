package io.fitconnect.training.feed.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLinesTests {

    private final ContentLines lines = new ContentLines();

    @Test
    void foldsAfter75Octets() {
        lines.add("NOTE", "x".repeat(70)).add("NOTE", "x".repeat(71));

        assertThat(lines).hasToString("NOTE:" + "x".repeat(70) + "\r\nNOTE:" + "x".repeat(70) + "\r\n x\r\n");
    }

    /** The blank that continues a line is one of its octets. */
    @Test
    void foldsAContinuedLineAfter74MoreOctets() {
        lines.add("NOTE", "x".repeat(70 + 74 + 1));

        assertThat(lines).hasToString("NOTE:" + "x".repeat(70) + "\r\n " + "x".repeat(74) + "\r\n x\r\n");
    }

    /** Wherever the 75 octets end: two of UTF-16 make one character, and four of UTF-8. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void dividesNoCharacter(int before) {
        String value = "x".repeat(before) + "🏃".repeat(40);

        lines.add("NOTE", value);

        assertThat(lines.toString().split("\r\n"))
                .hasSize(3)
                .allSatisfy(
                        line -> assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                                .isEqualTo(line))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(lines.toString().replace("\r\n ", "")).isEqualTo("NOTE:" + value + "\r\n");
    }

    @Test
    void escapesText() {
        lines.addText("NOTE", "a\\b;c,d:e\nf\r\ng\rh\"i");

        assertThat(lines).hasToString("NOTE:a\\\\b\\;c\\,d:e\\nf\\ng\\nh\"i\r\n");
    }

    @Test
    void writesWhatIsNoTextAsItIs() {
        lines.add("DTSTART;VALUE=DATE", "20261201").add("DURATION", "PT1H,;\\");

        assertThat(lines).hasToString("DTSTART;VALUE=DATE:20261201\r\nDURATION:PT1H,;\\\r\n");
    }
}
