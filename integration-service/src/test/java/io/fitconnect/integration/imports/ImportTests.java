package io.fitconnect.integration.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Transitions that need no claim; those of claimed imports are tested with the worker. */
class ImportTests {

    private static final Instant LATER = Examples.RECEIVED.plusSeconds(60);

    private final Import received = Examples.received();

    @Test
    void isDueAtOnce() {
        assertThat(received.state()).isEqualTo(ImportState.RECEIVED);
        assertThat(received.dueAt()).contains(Examples.RECEIVED);
        assertThat(received.attempts()).isZero();
    }

    @Test
    void isDecidedByItsClaimantOnly() {
        assertThat(received.decoded("fit", List.of())).isFalse();
        assertThat(received.refuse(0, new Refused("corrupt", "Broken."), LATER)).isFalse();
        received.postpone(0, LATER);

        assertThat(received.state()).isEqualTo(ImportState.RECEIVED);
        assertThat(received.dueAt()).contains(Examples.RECEIVED);
        assertThat(received.refused()).isEmpty();
    }

    @Test
    void isReadAgainOnlyWhenItFailed() {
        received.readAgain(LATER);

        assertThat(received.dueAt()).contains(Examples.RECEIVED);
        assertThat(received.retry(0, LATER)).isFalse();
        assertThat(received.fail(0, LATER)).isFalse();
        assertThat(received.gaveNothing()).isFalse();
    }

    @Test
    void isNotDoneBeforeItIsDecoded() {
        received.done(LATER);

        assertThat(received.state().isFinal()).isFalse();
        assertThat(received.finishedAt()).isEmpty();
    }
}
