package io.fitconnect.platform.account;

import io.fitconnect.platform.problem.Refusal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets no request of an erased account commit a change: a token outlives its account by minutes, and a request may be
 * under way while the account is erased. The look-up stands in the request's transaction, see {@link ErasedAccounts}.
 */
final class ErasedCallers implements TransactionExecutionListener {

    private final ErasedAccounts erased;

    ErasedCallers(ErasedAccounts erased) {
        this.erased = erased;
    }

    /** Asks who calls before the commit only: that may read a session, and what fails here would keep the connection. */
    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        boolean writes = failure == null && !transaction.isReadOnly();
        if (writes && TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    findCaller().ifPresent(ErasedCallers.this::refuseErased);
                }
            });
        }
    }

    private void refuseErased(UUID caller) {
        if (erased.contains(caller)) {
            throw new Refusal(AccountProblems.ACCOUNT_ERASED, AccountText.THIS_ACCOUNT.message());
        }
    }

    private static Optional<UUID> findCaller() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Jwt token
                ? Optional.ofNullable(token.getSubject()).flatMap(AthletesOf::id)
                : Optional.empty();
    }
}
