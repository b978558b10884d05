package io.fitconnect.auth.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.AuthServiceTest;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@AuthServiceTest
class UsedStatementsIntegrationTests {

    private static final Instant LATER = Instant.parse("2126-11-28T08:00:00Z");

    private final UsedStatements statements;
    private final String id = UUID.randomUUID().toString();

    UsedStatementsIntegrationTests(UsedStatements statements) {
        this.statements = statements;
    }

    @Test
    void countOnceForEachSigner() {
        assertThat(statements.use("client a", id, LATER)).isTrue();
        assertThat(statements.use("client a", id, LATER)).isFalse();
        assertThat(statements.use("client b", id, LATER)).isTrue();
        assertThat(statements.use("client a", id + "2", LATER)).isTrue();
    }

    @Test
    void countOnceAlsoAtTheSameMoment() {
        long used = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> statements.use("client", id, LATER)))
                .toList()
                .stream()
                .filter(CompletableFuture::join)
                .count();

        assertThat(used).isEqualTo(1);
    }
}
