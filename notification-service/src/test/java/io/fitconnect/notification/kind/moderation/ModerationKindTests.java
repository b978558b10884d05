package io.fitconnect.notification.kind.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.notification.kind.InMemoryAliases;
import io.fitconnect.notification.kind.NoticeSource;
import io.fitconnect.notification.kind.NotificationKind;
import io.fitconnect.notification.kind.Reading;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class ModerationKindTests {

    private final UUID athlete = UUID.randomUUID();

    @Test
    void tellsWhatIsHiddenAndWhy() {
        Event taken = about("measure-taken");

        Reading read = read(new ContentHidden(), taken);

        assertThat(read.english())
                .isEqualTo(
                        "A training of yours is hidden from others. Reason: harassment. You can read the decision and appeal.");
        assertThat(read.russian())
                .isEqualTo("Ваша тренировка скрыта от других. Причина: травля. Решение можно прочитать и обжаловать.");
        assertThat(read.reference())
                .isEqualTo("/api/v1/moderation/decisions/"
                        + taken.data().get("decisionId").asString());
        assertThat(read.athlete()).isEqualTo(athlete);
    }

    @Test
    void understandsWordsOfALaterVersion() {
        Event taken = about("measure-taken");
        data(taken).put("rule", "a-new-rule").putObject("subject").put("kind", "photo");

        assertThat(read(new ContentHidden(), taken).english())
                .startsWith("Something that you published is hidden from others. Reason: breach of the rules.");
    }

    @Test
    void tellsOfAWarning() {
        Event taken = about("measure-taken");
        data(taken).put("measure", "warn").put("rule", "self-harm").remove("subject");

        Reading read = read(new Warned(), taken);

        assertThat(read.english()).startsWith("You are warned. Reason: self-harm. Nothing is hidden.");
        assertThat(read.russian()).startsWith("Вы получили предупреждение. Причина: причинение вреда себе.");
    }

    @Test
    void tellsOfASuspensionAndItsEnd() {
        Event taken = about("measure-taken");
        data(taken)
                .put("measure", "suspend")
                .put("rule", "spam")
                .put("until", "2026-12-14T09:00:00Z")
                .remove("subject");

        Reading read = read(new Suspended(), taken);

        assertThat(read.english())
                .startsWith("Moderators suspended your account until December 14, 2026, 9:00")
                .contains("Reason: spam.", "You can still sign in");
        assertThat(read.russian()).startsWith("Модераторы приостановили ваш аккаунт до 14 декабря 2026");
        data(taken).remove("until");
        assertThat(read(new Suspended(), taken).english())
                .startsWith("Moderators suspended your account, with no end date. Reason: spam.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hide|reversed|Your training is shown again as you chose: moderators took the decision back.",
                "suspend|expired|Your account is no longer suspended: its time is over.",
                "warn|reversed|The warning is withdrawn: moderators took the decision back."
            })
    void tellsOfTheEndOfAMeasure(String measure, String because, String text) {
        Event lifted = about("measure-lifted");
        data(lifted).put("measure", measure).put("because", because);

        assertThat(read(new MeasureLifted(), lifted).english()).isEqualTo(text);
    }

    @Test
    void leavesAGrantedAppealToTheNoticeOfTheAppeal() {
        Event lifted = about("measure-lifted");
        data(lifted).put("because", "appeal");

        assertThat(new MeasureLifted().take(lifted)).isEmpty();
    }

    @Test
    void tellsWhatBecameOfAnAppeal() {
        Event decided = about("appeal-decided");

        assertThat(read(new AppealDecided(), decided).english())
                .isEqualTo("Your appeal was granted: the decision no longer holds.");
        data(decided).put("outcome", "upheld");
        assertThat(read(new AppealDecided(), decided).russian())
                .isEqualTo("Обжалование отклонено: решение остаётся в силе. Причину можно прочитать.");
        assertThat(read(new AppealDecided(), decided).reference()).startsWith("/api/v1/moderation/decisions/");
    }

    @Test
    void tellsWhoReportedWhetherSomethingWasDone() {
        Event decided = EventContracts.exampleEvent("social", "interaction", "report-decided", athlete.toString());
        data(decided).put("athleteId", athlete.toString());

        assertThat(read(new ReportDecided(), decided).english())
                .isEqualTo("Moderators acted on your report about a comment. Thank you.");
        data(decided).put("outcome", "dismissed");
        Reading read = read(new ReportDecided(), decided);
        assertThat(read.english())
                .isEqualTo("Moderators checked your report about a comment and found no breach of the rules.");
        assertThat(read.russian())
                .isEqualTo("Модераторы проверили вашу жалобу на комментарий и не нашли нарушения правил.");
        assertThat(read.reference()).isEqualTo("/api/v1/reports");
    }

    @Test
    void takesOneMeasureEach() {
        Event hidden = about("measure-taken");

        assertThat(new Warned().take(hidden)).isEmpty();
        assertThat(new Suspended().take(hidden)).isEmpty();
        assertThat(new ContentHidden().take(hidden)).hasSize(1);
    }

    private static <A, K extends NotificationKind<A> & NoticeSource> Reading read(K kind, Event event) {
        return Reading.of(kind, event, new InMemoryAliases());
    }

    private Event about(String name) {
        Event event = EventContracts.exampleEvent("social", "moderation", name, athlete.toString());
        data(event).put("accountId", athlete.toString());
        return event;
    }

    private static ObjectNode data(Event event) {
        return (ObjectNode) event.data();
    }
}
