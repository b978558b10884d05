package io.fitconnect.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.sample.OnRealStores;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnRealStores
class IdempotencyKeysIntegrationTests {

    private static final String SCOPE = "account/POST /things";

    @Autowired
    IdempotencyKeys keys;

    private final String key = Ids.next().toString();

    record Made(UUID id) {}

    @Test
    void answersTheRepetitionAsTheFirstRequest() {
        Made first = keys.once(SCOPE, key, "print", Made.class, IdempotencyKeysIntegrationTests::make);
        Made again = keys.once(SCOPE, key, "print", Made.class, IdempotencyKeysIntegrationTests::make);

        assertThat(again).isEqualTo(first);
    }

    @Test
    void refusesTheKeyForAnotherRequest() {
        keys.once(SCOPE, key, "print", Made.class, IdempotencyKeysIntegrationTests::make);

        assertThatThrownBy(() -> keys.once(SCOPE, key, "other", Made.class, IdempotencyKeysIntegrationTests::make))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .extracting(Refusal::type)
                .isEqualTo(CommonProblems.IDEMPOTENCY_KEY_REUSED);
    }

    @Test
    void hasAKeyOfAtMost255Characters() {
        keys.once(
                SCOPE,
                "k".repeat(255 - key.length()) + key,
                "print",
                Made.class,
                IdempotencyKeysIntegrationTests::make);

        for (String wrong : List.of(" ", "k".repeat(256))) {
            assertThatThrownBy(
                            () -> keys.once(SCOPE, wrong, "print", Made.class, IdempotencyKeysIntegrationTests::make))
                    .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                    .extracting(Refusal::type)
                    .isEqualTo(CommonProblems.INVALID_REQUEST);
        }
    }

    @Test
    void forgetsTheKeyOfAFailedRequest() {
        assertThatIllegalStateException()
                .isThrownBy(() -> keys.once(SCOPE, key, "print", Made.class, () -> {
                    throw new IllegalStateException("failed");
                }));

        assertThat(keys.once(SCOPE, key, "print", Made.class, IdempotencyKeysIntegrationTests::make))
                .isNotNull();
    }

    @Test
    void givesEqualRequestsAtTheSameTimeOneAnswer() {
        List<CompletableFuture<Made>> requests = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> keys.once(SCOPE, key, "print", Made.class, IdempotencyKeysIntegrationTests::make)))
                .toList();

        assertThat(requests.stream().map(CompletableFuture::join).distinct()).hasSize(1);
    }

    private static Made make() {
        return new Made(Ids.next());
    }
}
