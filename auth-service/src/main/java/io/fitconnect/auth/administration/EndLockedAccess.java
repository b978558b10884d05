package io.fitconnect.auth.administration;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.authorization.Authorizations;
import io.fitconnect.auth.revocation.RevokeTokens;
import io.fitconnect.auth.revocation.RevokedTokens;
import io.fitconnect.auth.session.SignedInSessions;
import io.fitconnect.auth.vendorapp.VendorApp;
import io.fitconnect.auth.vendorapp.VendorApps;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import org.springframework.stereotype.Component;

/**
 * Ends what a locked account had granted, and the applications that it registered. The sessions end first, in a transaction of their own:
 * those that go on granting would make the large one fail.
 */
@Component
class EndLockedAccess implements WorkHandler<LockedAccess> {

    private static final String NO_SESSION = "";

    private final SignedInSessions sessions;
    private final Authorizations authorizations;
    private final VendorApps apps;
    private final RevokeTokens revokeTokens;
    private final Transactions transactions;
    private final DueWork work;

    EndLockedAccess(
            SignedInSessions sessions,
            Authorizations authorizations,
            VendorApps apps,
            RevokeTokens revokeTokens,
            Transactions transactions,
            DueWork work) {
        this.sessions = sessions;
        this.authorizations = authorizations;
        this.apps = apps;
        this.revokeTokens = revokeTokens;
        this.transactions = transactions;
        this.work = work;
    }

    /** Ends it, outside of a transaction. */
    void handle(LockedAccess access) {
        end(access, () -> work.cancel(LockedAccess.QUEUE, access.key()));
    }

    @Override
    public WorkQueue<LockedAccess> queue() {
        return LockedAccess.QUEUE;
    }

    @Override
    public void handle(WorkLease<LockedAccess> lease) {
        end(lease.payload(), lease::complete);
    }

    private void end(LockedAccess access, Runnable settle) {
        transactions.run(() -> sessions.endOthers(access.account(), NO_SESSION));
        transactions.run(() -> {
            settle.run();
            authorizations.endAll(access.account());
            stopApps(access.account());
        });
    }

    /** The applications that the account registered stop for all athletes, see {@code VendorAppGate}. */
    private void stopApps(AccountId owner) {
        apps.listOf(owner).stream()
                .map(VendorApp::clientId)
                .map(RevokedTokens::ofClient)
                .forEach(revokeTokens::handle);
    }
}
