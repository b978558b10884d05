package io.fitconnect.integration.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerSpoolTests {

    @TempDir
    private Path folder;

    private final byte[] content = new byte[300_000];

    AnswerSpoolTests() {
        new Random(1).nextBytes(content);
    }

    @Test
    void givesBackWhatWasWritten() throws IOException {
        AnswerSpool spool = new AnswerSpool(folder, 1_000_000);

        try (SpooledAnswer answer = spool.spool(out -> write(out, content))) {
            assertThat(answer.bytes()).isEqualTo(content.length);
            assertThat(answer.content()).hasBinaryContent(content);
            assertThat(folder).as("named files").isEmptyDirectory();
        }
    }

    @Test
    void refusesWhatHasNoRoomUntilAnAnswerIsSent() throws IOException {
        AnswerSpool spool = new AnswerSpool(folder, 500_000);

        try (SpooledAnswer answer = spool.spool(out -> write(out, content))) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> spool.spool(out -> write(out, content)))
                    .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(CommonProblems.BUSY));
            assertThat(spool.bytes()).isEqualTo(answer.bytes());
        }

        spool.spool(out -> write(out, content)).close();
        assertThat(spool.bytes()).isZero();
    }

    @Test
    void keepsNothingOfAnAnswerThatCannotBeMade() {
        AnswerSpool spool = new AnswerSpool(folder, 500_000);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> spool.spool(out -> {
                    write(out, content);
                    throw new IllegalStateException("Cassandra is away");
                }));

        assertThat(spool.bytes()).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    private static void write(OutputStream out, byte[] bytes) {
        try {
            out.write(bytes);
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
