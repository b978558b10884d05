package io.fitconnect.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BucketTests {

    private static final long SECOND = 1_000_000_000L;

    private final RateLimit allowance = new RateLimit(3, 2);
    private final Bucket bucket = new Bucket(-5);

    @Test
    void givesTheBurstAndThenAsksToWait() {
        assertThat(bucket.take(allowance, 0)).isEqualTo(RateDecision.pass(2));
        assertThat(bucket.take(allowance, 0)).isEqualTo(RateDecision.pass(1));
        assertThat(bucket.take(allowance, 0)).isEqualTo(RateDecision.pass(0));
        assertThat(bucket.take(allowance, 0)).isEqualTo(RateDecision.refuse(SECOND / 2));
        assertThat(bucket.take(allowance, SECOND / 4)).isEqualTo(RateDecision.refuse(SECOND / 4));
    }

    @Test
    void fillsAgainWithTime() {
        for (int i = 0; i < 3; i++) {
            bucket.take(allowance, 0);
        }
        assertThat(bucket.take(allowance, SECOND / 2)).isEqualTo(RateDecision.pass(0));
        assertThat(bucket.take(allowance, SECOND / 2).passes()).isFalse();
        assertThat(bucket.take(allowance, 2 * SECOND)).isEqualTo(RateDecision.pass(2));
    }

    @Test
    void holdsNoMoreThanTheBurst() {
        assertThat(bucket.take(allowance, 1000 * SECOND)).isEqualTo(RateDecision.pass(2));
    }

    @Test
    void refusalsCostNothing() {
        for (int i = 0; i < 100; i++) {
            bucket.take(allowance, 0);
        }
        assertThat(bucket.take(allowance, SECOND / 2).passes()).isTrue();
    }

    @Test
    void knowsThatItIsEmptyWithoutTaking() {
        for (int i = 0; i < 3; i++) {
            assertThat(bucket.isEmpty(allowance, 0)).isFalse();
            bucket.take(allowance, 0);
        }
        assertThat(bucket.isEmpty(allowance, 0)).isTrue();
        assertThat(bucket.isEmpty(allowance, SECOND / 2)).isFalse();
    }

    @Test
    void givesNoMoreToManyAtOnce() {
        Bucket shared = new Bucket(0);
        RateLimit many = new RateLimit(1000, 0.001);
        List<CompletableFuture<Integer>> takers = IntStream.range(0, 4)
                .mapToObj(taker -> CompletableFuture.supplyAsync(() -> (int) IntStream.range(0, 1000)
                        .filter(i -> shared.take(many, 0).passes())
                        .count()))
                .toList();
        assertThat(takers.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(1000);
    }

    @Test
    void roundsTheWaitUp() {
        assertThat(RateDecision.refuse(1).waitSeconds()).isEqualTo(1);
        assertThat(RateDecision.refuse(SECOND).waitSeconds()).isEqualTo(1);
        assertThat(RateDecision.refuse(SECOND + 1).waitSeconds()).isEqualTo(2);
    }
}
