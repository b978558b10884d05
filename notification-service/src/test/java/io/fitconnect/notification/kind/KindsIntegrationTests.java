package io.fitconnect.notification.kind;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.notification.RunningNotificationService;
import io.fitconnect.platform.message.Languages;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds for every kind, without sending any. */
@RunningNotificationService
class KindsIntegrationTests {

    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");

    @Autowired
    private Kinds kinds;

    @Test
    void haveNamesThatRowsAndPathsCanHold() {
        assertThat(kinds.list())
                .isNotEmpty()
                .allSatisfy(kind ->
                        assertThat(kind.name()).matches("[a-z]+(-[a-z]+)*").hasSizeLessThanOrEqualTo(40));
    }

    @Test
    void speakAllLanguagesWithTheirOwnSamples() {
        assertThat(kinds.list()).allSatisfy(KindsIntegrationTests::assertSpeaks);
    }

    private static <A> void assertSpeaks(NotificationKind<A> kind) {
        Notice notice = Notice.of(kind, kind.sample(NOW), UUID.randomUUID(), NOW);
        Wording wording = KnownNotice.read(kind, notice.arguments()).wording();
        assertThat(notice.reference()).startsWith("/api/v1/").hasSizeLessThanOrEqualTo(300);
        Languages.ALL.forEach(language -> {
            assertThat(wording.title().in(language, ZoneOffset.UTC))
                    .isNotBlank()
                    .doesNotContain("{", "\n");
            assertThat(wording.text().in(language, ZoneOffset.UTC)).isNotBlank().doesNotContain("{");
        });
        assertThat(both(wording, Languages.ALL.get(0))).isNotEqualTo(both(wording, Languages.ALL.get(1)));
    }

    /** A text may be in an organiser's words; a title is the house's. */
    private static String both(Wording wording, Locale language) {
        return wording.title().in(language) + wording.text().in(language);
    }
}
