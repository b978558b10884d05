package io.fitconnect.notification.kind.importrefused;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.notification.kind.Audience;
import io.fitconnect.notification.kind.KnownNotice;
import io.fitconnect.notification.kind.Wording;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ImportRefusedTests {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final ImportRefused kind = new ImportRefused();

    @Test
    void tellsWhichFileAndWhy() {
        Event refused = event("no-activity");

        assertThat(kind.take(refused)).singleElement().satisfies(addressed -> {
            String id = refused.data().get("importId").asString();
            assertThat(addressed.audience())
                    .isEqualTo(new Audience.One(
                            UUID.fromString(refused.data().get("athleteId").asString()), Set.of()));
            assertThat(addressed.notice().reference()).isEqualTo("/api/v1/imports/" + id);
            Wording wording =
                    KnownNotice.read(kind, addressed.notice().arguments()).wording();
            assertThat(text(wording, Locale.ENGLISH))
                    .isEqualTo(
                            "sunday-route.gpx: There is no training in this file: it holds a route, settings or a plan.");
            assertThat(text(wording, RUSSIAN)).startsWith("«sunday-route.gpx»: В файле нет тренировки");
        });
    }

    @Test
    void saysSomethingOfAReasonThatIsNew() {
        RefusedFiles files = new RefusedFiles(1, UUID.randomUUID(), null, "eaten-by-a-dog");

        assertThat(text(kind.wording(files), Locale.ENGLISH))
                .isEqualTo("The file is damaged and nothing in it can be read.");
    }

    @Test
    void tellsSeveralAsOne() {
        RefusedFiles one = new RefusedFiles(1, UUID.randomUUID(), "a.fit", "corrupt");
        RefusedFiles both = kind.bundle(List.of(one, new RefusedFiles(2, UUID.randomUUID(), null, "empty")));

        assertThat(text(kind.wording(both), Locale.ENGLISH)).startsWith("3 files hold no training");
        assertThat(text(kind.wording(both), RUSSIAN)).startsWith("Не удалось прочитать 3 файла.");
        assertThat(kind.reference(both)).isEqualTo("/api/v1/imports");
    }

    @Test
    void knowsTheReasonsOfTheContract() {
        List<String> reasons = List.of(
                "empty",
                "unknown-format",
                "truncated",
                "checksum-mismatch",
                "no-activity",
                "no-times",
                "too-large",
                "unsafe-xml",
                "implausible");

        assertThat(reasons.stream().map(ImportRefusedTests::explain))
                .doesNotHaveDuplicates()
                .doesNotContain(explain("corrupt"));
    }

    private static String explain(String reason) {
        return text(new RefusedFiles(1, UUID.randomUUID(), null, reason).wording(), Locale.ENGLISH);
    }

    private static String text(Wording wording, Locale language) {
        return wording.text().in(language, ZoneOffset.UTC);
    }

    private static Event event(String reason) {
        Event event = EventContracts.exampleEvent(
                "integration", "import", "import-refused", UUID.randomUUID().toString());
        ((ObjectNode) event.data()).put("reason", reason);
        return event;
    }
}
