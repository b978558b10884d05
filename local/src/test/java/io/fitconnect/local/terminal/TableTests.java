package io.fitconnect.local.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTests {

    @Test
    void alignsColumnsToTheirWidestCell() {
        var table = new Table("part", "ready in");
        table.add("postgresql", "0.2 s");
        table.add("kafka", "");

        assertThat(table.lines()).containsExactly("part         ready in", "postgresql   0.2 s", "kafka");
    }

    @Test
    void refusesARowOfAnotherLength() {
        var table = new Table("part", "ready in");

        assertThatThrownBy(() -> table.add("kafka")).isInstanceOf(IllegalArgumentException.class);
    }
}
