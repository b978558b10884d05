package io.fitconnect.auth.clientregistration;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.UseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a vendor's program register one application for the vendor's account. */
@UseCase(readOnly = true)
public class IssueInitialAccess {

    private static final Logger AUDIT = LoggerFactory.getLogger("audit.client-registration");

    private final Accounts accounts;
    private final InitialAccessTokens tokens;

    IssueInitialAccess(Accounts accounts, InitialAccessTokens tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
    }

    /**
     * Issues the token.
     *
     * @param owner  the account that the application will belong to
     * @param issuer the administrator
     */
    public InitialAccessToken handle(AccountId owner, AccountId issuer) {
        if (accounts.find(owner).filter(found -> !found.isSuspended()).isEmpty()) {
            throw new Refusal(CommonProblems.NOT_FOUND, "There is no such account, or it is locked.");
        }
        AUDIT.info("{} lets a program register an application for {}", issuer, owner);
        return tokens.issue(owner);
    }
}
