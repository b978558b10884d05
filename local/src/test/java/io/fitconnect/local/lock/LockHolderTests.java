package io.fitconnect.local.lock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LockHolderTests {

    private final LockHolder holder = LockHolder.self("up");

    @Test
    void namesTheCommandAndTheProcess() {
        assertThat(holder)
                .hasToString("up (process %d)".formatted(ProcessHandle.current().pid()));
    }

    @Test
    void isReadAsItWasWritten() {
        assertThat(LockHolder.of(holder.toText())).contains(holder);
        assertThat(LockHolder.of(holder.toText() + "\n\n\n")).contains(holder);
    }

    @Test
    void isUnknownWhileItsTextIsNotWhole() {
        assertThat(LockHolder.of("")).isEmpty();
        assertThat(LockHolder.of("up\n12\n")).isEmpty();
        assertThat(LockHolder.of("up\nx\ny\n")).isEmpty();
    }
}
