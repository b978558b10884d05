package io.fitconnect.integration.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.platform.problem.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class LimitedContentTests {

    @Test
    void givesAllOfAFileOfTheLargestSize() throws IOException {
        assertThat(limited(1_000, 1_000).readAllBytes()).hasSize(1_000);
        try (LimitedContent single = limited(1, 1)) {
            assertThat(single.read()).isZero();
            assertThat(single.read()).isEqualTo(-1);
        }
    }

    @Test
    void refusesTheFirstByteTooMany() throws IOException {
        try (LimitedContent content = limited(2, 1)) {
            assertThat(content.read()).isZero();
            assertThatThrownBy(content::read)
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.type()).isEqualTo(ImportProblems.FILE_TOO_LARGE));
        }
        assertThatThrownBy(() -> limited(1_001, 1_000).readAllBytes()).isInstanceOf(Refusal.class);
    }

    private static LimitedContent limited(int size, int limit) {
        return new LimitedContent(new ByteArrayInputStream(new byte[size]), DataSize.ofBytes(limit));
    }
}
