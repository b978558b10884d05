package io.fitconnect.notification.preference.web;

import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.notification.kind.KnownNotice;
import io.fitconnect.notification.kind.NotificationKind;
import io.fitconnect.notification.kind.Wording;
import io.fitconnect.notification.preference.Preferences;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The athlete's choices, kind by kind, with what a notification of the kind looks like. */
record PreferencesView(
        List<KindPreference> kinds,

        @Schema(description = "Absent when the athlete wants to hear at any hour") @Nullable
        QuietHoursView quietHours,

        @Schema(description = "How many notifications each channel carries in a day at most")
        SortedMap<String, Integer> limits) {

    static PreferencesView of(
            List<NotificationKind<?>> kinds, Preferences preferences, Locale language, ZoneId zone, Instant now) {
        return new PreferencesView(
                kinds.stream()
                        .map(kind -> KindPreference.of(kind, preferences, language, zone, now))
                        .toList(),
                preferences.quietHours().map(QuietHoursView::of).orElse(null),
                byChannel(preferences::limit));
    }

    private static <V> SortedMap<String, V> byChannel(Function<ChannelName, V> value) {
        SortedMap<String, V> values = new TreeMap<>();
        for (ChannelName channel : ChannelName.values()) {
            values.put(channel.wireName(), value.apply(channel));
        }
        return values;
    }

    /** One kind. */
    record KindPreference(
            @Schema(example = "gear-worn") String kind,

            @Schema(description = "Whether the athlete may switch off the channels that carry the kind by default")
            boolean mutable,

            @Schema(description = "Whether each channel carries the kind")
            SortedMap<String, Boolean> channels,

            @Schema(description = "Whether mails of the kind come once a day, in one mail with others")
            boolean digest,

            Preview preview) {

        static KindPreference of(
                NotificationKind<?> kind, Preferences preferences, Locale language, ZoneId zone, Instant now) {
            return new KindPreference(
                    kind.name(),
                    kind.isMutable(),
                    byChannel(channel -> preferences.wants(kind, channel)),
                    preferences.wantsDigest(kind, ChannelName.MAIL),
                    Preview.of(KnownNotice.sample(kind, now).wording(), language, zone));
        }
    }

    /** A notification of the kind, as it may be. */
    record Preview(String title, String text) {

        static Preview of(Wording wording, Locale language, ZoneId zone) {
            return new Preview(
                    wording.title().in(language, zone), wording.text().in(language, zone));
        }
    }
}
