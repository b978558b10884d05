package io.fitconnect.platform.cassandra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class InFlightWindowTests {

    private final InFlightWindow window = new InFlightWindow(2);
    private final CompletableFuture<Void> first = new CompletableFuture<>();
    private final CompletableFuture<Void> second = new CompletableFuture<>();

    @Test
    void makesPlaceWhenTheOldestRequestHasEnded() {
        window.add(first);
        window.add(second);

        var place = CompletableFuture.supplyAsync(window::hasPlace);

        Awaitility.await().during(Duration.ofMillis(200)).until(() -> !place.isDone());
        first.complete(null);
        assertThat(place.join()).isTrue();
        assertThat(second).isNotDone();
    }

    @Test
    void hasNoPlaceAfterAFailure() {
        window.add(first);
        window.add(second);
        first.completeExceptionally(new IllegalStateException("away"));

        assertThat(window.hasPlace()).isFalse();
    }

    @Test
    void reportsAFailureOnceNothingIsUnderWay() {
        window.add(first);
        window.add(second);
        first.completeExceptionally(new IllegalStateException("away"));

        var end = CompletableFuture.runAsync(window::await);

        Awaitility.await().during(Duration.ofMillis(200)).until(() -> !end.isDone());
        second.completeExceptionally(new IllegalStateException("also away"));
        assertThatThrownBy(end::join).isInstanceOf(CompletionException.class).hasRootCauseMessage("away");
    }

    @Test
    void endsWithAllRequests() {
        first.complete(null);
        second.complete(null);
        window.add(first);
        window.add(second);

        assertThat(window.hasPlace()).isTrue();
        window.await();
    }
}
