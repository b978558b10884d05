package io.fitconnect.notification.digest;

import io.fitconnect.notification.inbox.Inboxes;
import io.fitconnect.notification.inbox.NotificationId;
import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.notification.kind.Kinds;
import io.fitconnect.notification.kind.KnownNotice;
import io.fitconnect.notification.kind.Persons;
import io.fitconnect.notification.preference.AthletePreferences;
import io.fitconnect.notification.preference.Preferences;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads what is still worth telling: unread, of use, and wanted by mail. */
@Component
class ReadDigest {

    private final Inboxes inboxes;
    private final Kinds kinds;
    private final AthletePreferences preferences;
    private final Persons persons;
    private final Clock clock;

    ReadDigest(Inboxes inboxes, Kinds kinds, AthletePreferences preferences, Persons persons, Clock clock) {
        this.inboxes = inboxes;
        this.kinds = kinds;
        this.preferences = preferences;
        this.persons = persons;
        this.clock = clock;
    }

    List<DigestEntry> read(UUID athlete, List<NotificationId> ids) {
        Preferences choices = preferences.get(athlete);
        return ids.stream().flatMap(id -> find(athlete, id, choices).stream()).toList();
    }

    private Optional<DigestEntry> find(UUID athlete, NotificationId id, Preferences choices) {
        return inboxes.find(athlete, id)
                .filter(found -> !found.isRead())
                .<KnownNotice<?>>flatMap(found -> kinds.read(found.kind(), found.arguments()))
                .filter(notice -> !notice.isOver(clock.instant()))
                .filter(notice -> choices.wants(notice.kind(), ChannelName.MAIL))
                .map(notice ->
                        new DigestEntry(id, persons.lookUp(notice, athlete).wording()));
    }
}
