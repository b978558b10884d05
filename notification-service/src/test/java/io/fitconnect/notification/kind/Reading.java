package io.fitconnect.notification.kind;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.events.Event;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What an athlete reads of a notice. */
public record Reading(KnownNotice<?> known, UUID athlete, Notice notice) {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    /** The one notice that a kind makes of an event, read with the people of those aliases. */
    public static <A, K extends NotificationKind<A> & NoticeSource> Reading of(K kind, Event event, Aliases aliases) {
        assertThat(kind.wants(event)).isTrue();
        List<AddressedNotice> taken = kind.take(event);
        assertThat(taken).hasSize(1);
        Notice notice = taken.get(0).notice();
        Audience.One audience = (Audience.One) taken.get(0).audience();
        KnownNotice<A> known = KnownNotice.read(kind, notice.arguments());
        return new Reading(SampleKinds.persons(aliases).lookUp(known, audience.athlete()), audience.athlete(), notice);
    }

    public String english() {
        return known.wording().text().in(Locale.ENGLISH, ZoneOffset.UTC);
    }

    public String russian() {
        return known.wording().text().in(RUSSIAN, ZoneOffset.UTC);
    }

    public String reference() {
        return known.reference();
    }
}
