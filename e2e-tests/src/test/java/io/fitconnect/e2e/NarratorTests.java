package io.fitconnect.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NarratorTests {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Narrator narrator = new Narrator(new PrintStream(printed, true, StandardCharsets.UTF_8));

    @Test
    void isAsTold() {
        narrator.step("An athlete registers");
        narrator.equal("state", "done", "done");
        narrator.conclude();

        assertThat(narrator.isAsTold()).isTrue();
        assertThat(text()).contains(" 1  An athlete registers", "✓ state done", "Every step was as expected");
    }

    @Test
    void remembersWhatWasNotAsTold() {
        narrator.equal("state", "done", "refused");
        narrator.ok("fine again");
        narrator.conclude();

        assertThat(narrator.isAsTold()).isFalse();
        assertThat(text()).contains("✗ state refused, expected done", "1 of the lines above");
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
