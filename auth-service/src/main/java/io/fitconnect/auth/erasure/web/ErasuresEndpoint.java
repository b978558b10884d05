package io.fitconnect.auth.erasure.web;

import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.erasure.DecideAccountDeletion;
import io.fitconnect.auth.erasure.Erasure;
import io.fitconnect.auth.erasure.ErasureSettings;
import io.fitconnect.auth.erasure.ViewErasures;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.stereotype.Component;

/** Decides the deletion of an account, and shows which services have still to answer. */
@Component
@Endpoint(id = "erasures")
class ErasuresEndpoint {

    private static final Logger AUDIT = LoggerFactory.getLogger("audit.erasures");

    private final DecideAccountDeletion decideAccountDeletion;
    private final ViewErasures viewErasures;
    private final Accounts accounts;
    private final ErasureSettings settings;

    ErasuresEndpoint(
            DecideAccountDeletion decideAccountDeletion,
            ViewErasures viewErasures,
            Accounts accounts,
            ErasureSettings settings) {
        this.decideAccountDeletion = decideAccountDeletion;
        this.viewErasures = viewErasures;
        this.accounts = accounts;
        this.settings = settings;
    }

    /** Takes an account's id or e-mail address. */
    @WriteOperation
    public WebEndpointResponse<Map<String, String>> decide(String account) {
        Optional<UUID> erasure = accounts.findByIdOrAddress(account).flatMap(decideAccountDeletion::handle);
        if (erasure.isEmpty()) {
            return new WebEndpointResponse<>(
                    Map.of("detail", "No account has this id or address"), WebEndpointResponse.STATUS_NOT_FOUND);
        }
        AUDIT.info("Deletion of an account decided by command: erasure {}", erasure.get());
        return new WebEndpointResponse<>(Map.of("erasureId", erasure.get().toString()));
    }

    @ReadOperation
    public List<Status> list() {
        return viewErasures.handle(Optional.empty()).stream()
                .map(this::statusOf)
                .toList();
    }

    @ReadOperation
    public @Nullable Status view(@Selector UUID id) {
        return viewErasures.handle(Optional.of(id)).stream()
                .map(this::statusOf)
                .findFirst()
                .orElse(null);
    }

    private Status statusOf(Erasure erasure) {
        Set<String> missing = new TreeSet<>(settings.services());
        missing.removeAll(erasure.answered());
        return new Status(
                erasure.id(),
                erasure.decidedAt(),
                erasure.completedAt().orElse(null),
                new TreeSet<>(erasure.answered()),
                missing);
    }

    /** How far an erasure is. */
    record Status(
            UUID id, Instant decidedAt, @Nullable Instant completedAt, Set<String> answered, Set<String> missing) {}
}
