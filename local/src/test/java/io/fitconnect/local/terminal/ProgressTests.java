package io.fitconnect.local.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTests {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);

    @Test
    void writesOneLineForEachChangeWhereNobodyLooks() {
        show(new Terminal(out, false));

        assertThat(text()).containsExactly("kafka    starting", "kafka    ready in 2.3 s", "gateway  failed");
    }

    @Test
    void redrawsOneLineForEachPartOnATerminal() {
        show(new Terminal(out, true));

        var lines = text();
        assertThat(lines).startsWith("kafka    waits", "gateway  waits");
        assertThat(lines.get(lines.size() - 2)).endsWith("\u001B[Kkafka    ready in 2.3 s");
        assertThat(lines.get(lines.size() - 1)).endsWith("\u001B[Kgateway  failed");
    }

    private static void show(Terminal terminal) {
        try (var progress = Progress.of(terminal, List.of("kafka", "gateway"))) {
            progress.starting("kafka");
            progress.ready("kafka", Duration.ofMillis(2345));
            progress.ended("gateway", "failed");
        }
    }

    private List<String> text() {
        return List.of(written.toString(StandardCharsets.UTF_8).split("\n"));
    }
}
