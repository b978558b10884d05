package io.fitconnect.notification.mail;

import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;

/** A mail that was accepted has come back: a later server knows no such mailbox. */
@UseCase
public class TakeBounce {

    private final UnsubscribeLinks links;
    private final Contacts contacts;
    private final Clock clock;

    TakeBounce(UnsubscribeLinks links, Contacts contacts, Clock clock) {
        this.links = links;
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * Marks the address of a mail that came back.
     *
     * @param secret of the link in that mail, which only its reader and mail servers have seen
     */
    public void handle(String secret) {
        UnsubscribeLink link = links.require(secret);
        contacts.find(link.athlete()).ifPresent(contact -> contacts.fail(contact, clock.instant()));
    }
}
