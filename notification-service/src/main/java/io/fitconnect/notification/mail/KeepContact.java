package io.fitconnect.notification.mail;

import io.fitconnect.platform.message.Languages;
import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** An account got its address, or address, confirmation or language were changed. */
@UseCase
public class KeepContact {

    private final Contacts contacts;

    KeepContact(Contacts contacts) {
        this.contacts = contacts;
    }

    public void handle(UUID athlete, String email, boolean isConfirmed, String locale, long version) {
        contacts.keep(athlete, email, isConfirmed, Languages.find(locale).orElse(Languages.DEFAULT), version);
    }
}
