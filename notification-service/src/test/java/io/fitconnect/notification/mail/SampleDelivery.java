package io.fitconnect.notification.mail;

import io.fitconnect.notification.delivery.Delivery;
import io.fitconnect.notification.inbox.NotificationId;
import io.fitconnect.notification.kind.Wording;
import io.fitconnect.notification.reader.Reader;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** A notification on its way, with texts of this package. */
public final class SampleDelivery {

    private SampleDelivery() {}

    public static Delivery to(UUID athlete, boolean isMutable) {
        return new Delivery(
                athlete,
                new NotificationId(UUID.randomUUID()),
                "gear-worn",
                new Wording(MailText.PAGE_TITLE.message(), MailText.WHY.message()),
                "/api/v1/gear/1",
                UUID.randomUUID(),
                new Reader(Locale.ENGLISH, ZoneOffset.UTC),
                isMutable,
                Set.of());
    }
}
