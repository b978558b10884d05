package io.fitconnect.shop.customer.persistence;

import io.fitconnect.shop.transaction.Transactions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/** Saves sessions in transactions that are repeated when two requests of one browser collide. */
final class SessionTransactions implements TransactionOperations {

    private final Transactions transactions;

    SessionTransactions(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    @SuppressWarnings("NullAway") // the result of the action is passed on as it is
    public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
        return transactions
                .run(() -> Optional.ofNullable(action.doInTransaction(new SimpleTransactionStatus())))
                .orElse(null);
    }
}
