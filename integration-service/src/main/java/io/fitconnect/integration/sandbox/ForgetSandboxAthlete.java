package io.fitconnect.integration.sandbox;

import io.fitconnect.integration.erasure.Erasure;
import io.fitconnect.integration.erasure.ErasureKind;
import io.fitconnect.integration.erasure.Erasures;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.LeftoverStore;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkPolicy;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Erases a made-up athlete as an account is erased, but without a word to other services, which never heard of it. What lies outside of SQL
 * is either erased as due, or found again by a repetition.
 */
@Component
class ForgetSandboxAthlete implements WorkHandler<SandboxAthlete> {

    static final WorkQueue<SandboxAthlete> QUEUE = new WorkQueue<>("sandbox-athletes", SandboxAthlete.class);

    private final List<AthleteData> features;
    private final List<LeftoverStore> stores;
    private final Erasures erasures;
    private final Transactions transactions;
    private final Clock clock;

    ForgetSandboxAthlete(
            List<AthleteData> features,
            List<LeftoverStore> stores,
            Erasures erasures,
            Transactions transactions,
            Clock clock) {
        this.features = List.copyOf(features);
        this.stores = List.copyOf(stores);
        this.erasures = erasures;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public WorkQueue<SandboxAthlete> queue() {
        return QUEUE;
    }

    @Override
    public WorkPolicy policy() {
        return WorkPolicy.STANDARD.withParallelism(1);
    }

    @Override
    public void handle(WorkLease<SandboxAthlete> lease) {
        UUID athlete = lease.payload().id();
        transactions
                .run(() -> {
                    List<Leftover> others = new ArrayList<>();
                    features.forEach(feature -> feature.erase(athlete, (store, id) -> erase(store, id, others)));
                    return others;
                })
                .forEach(this::delete);
    }

    private void erase(String store, UUID id, List<Leftover> others) {
        Arrays.stream(ErasureKind.values())
                .filter(kind -> kind.name().equals(store))
                .findFirst()
                .ifPresentOrElse(
                        kind -> erasures.schedule(new Erasure(kind, id), clock.instant()),
                        () -> others.add(new Leftover(store, id)));
    }

    private void delete(Leftover leftover) {
        stores.stream()
                .filter(store -> store.name().equals(leftover.store()))
                .forEach(store -> store.delete(leftover.id()));
    }

    private record Leftover(String store, UUID id) {}
}
