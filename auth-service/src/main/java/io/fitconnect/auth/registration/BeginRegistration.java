package io.fitconnect.auth.registration;

import io.fitconnect.auth.mail.MailLimits;
import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** Keeps a registration until its address is proven, and mails the proof as far as limits allow. */
@UseCase
class BeginRegistration {

    private final RegistrationMail mail;
    private final MailLimits limits;

    BeginRegistration(RegistrationMail mail, MailLimits limits) {
        this.mail = mail;
        this.limits = limits;
    }

    /** Returns the id of the proof that the mail carries. */
    public UUID handle(NewAccount newAccount) {
        return mail.issue(newAccount, limits.allows(newAccount.email(), false));
    }
}
