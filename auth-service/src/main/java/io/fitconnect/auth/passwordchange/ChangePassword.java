package io.fitconnect.auth.passwordchange;

import io.fitconnect.auth.account.AccountId;
import org.springframework.stereotype.Component;

/** Changes a password: the former one opens nothing from then on. The caller ends the other browsers' sessions afterwards. */
@Component
public class ChangePassword {

    private final ReplacePassword replacePassword;
    private final EndFormerAccess endFormerAccess;

    ChangePassword(ReplacePassword replacePassword, EndFormerAccess endFormerAccess) {
        this.replacePassword = replacePassword;
        this.endFormerAccess = endFormerAccess;
    }

    /**
     * Changes it, outside of a transaction.
     *
     * @param keptSession the {@code sid} whose grants go on; empty to end all
     */
    public void handle(AccountId id, String passwordHash, String keptSession) {
        endFormerAccess.handle(replacePassword.handle(id, passwordHash, keptSession));
    }
}
