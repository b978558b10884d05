package io.fitconnect.auth.statement;

import io.fitconnect.platform.outgoing.OutgoingFailed;
import io.fitconnect.platform.seal.BrokenSeal;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkPolicy;
import io.fitconnect.platform.work.WorkQueue;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers one kind of statement. Each attempt brings a fresh token, so one that was refused because the client's clock or its copy of the
 * keys was behind can pass later. A client that never accepts is given up.
 */
public abstract class StatementDelivery<T> implements WorkHandler<SealedStatement> {

    private static final Logger LOG = LoggerFactory.getLogger(StatementDelivery.class);

    private final StatementKind<T> kind;
    private final WorkPolicy policy;
    private final StatementPost post;

    protected StatementDelivery(StatementKind<T> kind, WorkPolicy policy, StatementPost post) {
        this.kind = kind;
        this.policy = policy;
        this.post = post;
    }

    /** What is posted now; empty when the client is gone, or is to hear of nothing any more. */
    protected abstract Optional<Statement> findStatement(T about);

    /** Which client was to hear of it, for the log. */
    protected abstract String clientOf(T about);

    @Override
    public final WorkQueue<SealedStatement> queue() {
        return kind.queue();
    }

    @Override
    public final WorkPolicy policy() {
        return policy;
    }

    @Override
    public final void handle(WorkLease<SealedStatement> lease) throws BrokenSeal, OutgoingFailed, StatementRefused {
        Optional<Statement> statement = findStatement(post.open(kind, lease));
        if (statement.isPresent()) {
            post.send(kind, statement.get());
        }
    }

    @Override
    public final void onExhausted(WorkLease<SealedStatement> lease) throws BrokenSeal {
        LOG.error("Client {} was not told that {}", clientOf(post.open(kind, lease)), kind.news());
        post.count(kind, "given-up");
        lease.complete();
    }
}
