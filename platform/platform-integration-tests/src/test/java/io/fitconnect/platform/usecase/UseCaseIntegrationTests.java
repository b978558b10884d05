package io.fitconnect.platform.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.sample.OnRealStores;
import io.fitconnect.platform.sample.TakePlace;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnRealStores
class UseCaseIntegrationTests {

    @Autowired
    TakePlace takePlace;

    @Test
    void runsAgainInANewTransactionWhenTheDatabaseRefusesToSerialize() throws Exception {
        Executor threads = work -> new Thread(work).start(); // the common pool may have one thread only
        CompletableFuture<Boolean> ada = CompletableFuture.supplyAsync(() -> takePlace.handle("Ada"), threads);
        CompletableFuture<Boolean> bob = CompletableFuture.supplyAsync(() -> takePlace.handle("Bob"), threads);

        assertThat(List.of(ada.get(20, TimeUnit.SECONDS), bob.get(20, TimeUnit.SECONDS)))
                .as("one takes the last place, the other learns that it is taken")
                .containsExactlyInAnyOrder(true, false);
        assertThat(TakePlace.countRuns()).as("the loser ran again").isGreaterThanOrEqualTo(3);
    }
}
