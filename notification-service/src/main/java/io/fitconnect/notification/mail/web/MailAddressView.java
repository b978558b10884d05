package io.fitconnect.notification.mail.web;

import io.fitconnect.notification.mail.Contact;
import io.fitconnect.notification.mail.ContactState;
import io.fitconnect.platform.json.WireName;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where mails go. */
@Schema(name = "NotificationMailAddress")
record MailAddressView(
        @Schema(description = "The address of the account", example = "mira@example.org")
        String email,

        @Schema(
                description =
                        "Whether notifications are sent there: not to an unconfirmed address, nor to one that the mail"
                                + " server refused within the last 30 days",
                allowableValues = {"working", "unconfirmed", "failing"})
        String state,

        @Schema(description = "When the mail server refused the address; absent unless it is failing") @Nullable
        Instant failingSince) {

    static MailAddressView of(Contact contact, Instant now) {
        ContactState state = contact.state(now);
        return new MailAddressView(
                contact.email(), WireName.of(state), state == ContactState.FAILING ? contact.failingSince() : null);
    }
}
