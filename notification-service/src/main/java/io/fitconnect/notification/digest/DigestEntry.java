package io.fitconnect.notification.digest;

import io.fitconnect.notification.inbox.NotificationId;
import io.fitconnect.notification.kind.Wording;

/** A notification in a digest. */
record DigestEntry(NotificationId id, Wording wording) {}
