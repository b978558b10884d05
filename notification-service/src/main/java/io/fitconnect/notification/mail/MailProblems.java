package io.fitconnect.notification.mail;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;

/** What is refused about mails. */
public final class MailProblems {

    private MailProblems() {}

    public static Refusal noAddress() {
        return new Refusal(CommonProblems.NOT_FOUND, MailText.NO_ADDRESS.message());
    }
}
