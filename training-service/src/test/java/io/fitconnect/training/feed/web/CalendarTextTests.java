package io.fitconnect.training.feed.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.sport.Sports;
import io.fitconnect.platform.test.MutableClock;
import io.fitconnect.platform.test.RecordingOutbox;
import io.fitconnect.training.diary.ActivityId;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.Examples;
import io.fitconnect.training.diary.InMemoryDiary;
import io.fitconnect.training.diary.RecordedActivity;
import io.fitconnect.training.diary.Remarks;
import io.fitconnect.training.diary.Tags;
import io.fitconnect.training.diary.Training;
import io.fitconnect.training.diary.TrainingDetails;
import io.fitconnect.training.feed.FeedContent;
import io.fitconnect.training.plan.Aim;
import io.fitconnect.training.plan.Fulfilment;
import io.fitconnect.training.plan.PlanDetails;
import io.fitconnect.training.plan.PlanEntry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is written, as another program reads it. */
class CalendarTextTests {

    private static final UUID ENTRY = UUID.fromString("019a5f3c-8d20-7c4e-9b1a-3f5d7e9a1c2b");
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private static final String ODD = "Темп; 3×2 км, «как в гору»\\назад " + "🏃".repeat(40);

    @Test
    void writesWhatWasDoneInUtc() throws Exception {
        Training training = done(Examples.run());

        VEvent event =
                read(content(Locale.ENGLISH, List.of(training), List.of())).get(0);

        assertThat(value(event, "UID")).isEqualTo(training.key().training().toString());
        assertThat(value(event, "SEQUENCE")).isEqualTo("0");
        assertThat(value(event, "DTSTART")).isEqualTo("20261120T053000Z");
        assertThat(value(event, "DURATION")).isEqualTo("PT1H");
        assertThat(value(event, "SUMMARY")).isEqualTo("Run");
        assertThat(value(event, "DESCRIPTION")).isEqualTo("10.0 km, 60 min");
        assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
        assertThat(event.getProperty("STATUS")).isEmpty();
    }

    @Test
    void beginsWithWhatACalendarProgramNeeds() {
        assertThat(CalendarText.of(content(RUSSIAN, List.of(), List.of()))).isEqualTo("""
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//FitConnect//Trainings//EN
            CALSCALE:GREGORIAN
            X-WR-CALNAME:Тренировки FitConnect
            END:VCALENDAR
            """.replace("\n", "\r\n"));
    }

    /** Who has the address may be anybody. */
    @Test
    void leavesOutWhatTheAthleteNotes() throws Exception {
        TrainingDetails run = Examples.run();
        TrainingDetails noted = new TrainingDetails(
                run.sport(),
                null,
                null,
                "Hills with Ann",
                run.start(),
                run.figures(),
                false,
                null,
                null,
                new Remarks(Tags.NONE, 2, "Fog", "Knee hurts"),
                run.sharing());

        VEvent event =
                read(content(Locale.ENGLISH, List.of(done(noted)), List.of())).get(0);

        assertThat(value(event, "DESCRIPTION")).isEqualTo("10.0 km, 60 min");
        assertThat(event.toString()).doesNotContain("Ann", "Fog", "Knee");
    }

    @Test
    void roundsMinutesOnlyInWords() throws Exception {
        VEvent event = read(content(Locale.ENGLISH, List.of(done(Examples.lasting(Examples.run(), 3_599))), List.of()))
                .get(0);

        assertThat(value(event, "DURATION")).isEqualTo("PT59M59S");
        assertThat(value(event, "DESCRIPTION")).isEqualTo("10.0 km, 60 min");
    }

    @Test
    void speaksRussian() throws Exception {
        List<VEvent> events = read(content(
                RUSSIAN, List.of(done(Examples.run())), List.of(planned(null, null, new Aim(2_700, 7_500.0, null)))));

        assertThat(value(events.get(0), "SUMMARY")).isEqualTo("Пробежка");
        assertThat(value(events.get(0), "DESCRIPTION")).isEqualTo("10,0 км, 60 мин");
        assertThat(value(events.get(1), "SUMMARY")).isEqualTo("План: Пробежка");
        assertThat(value(events.get(1), "DESCRIPTION")).isEqualTo("7,5 км, 45 мин");
    }

    @Test
    void writesAPlannedTimeWithoutAZoneAndADayWithoutATime() throws Exception {
        List<VEvent> events = read(content(
                Locale.ENGLISH,
                List.of(),
                List.of(
                        planned(LocalTime.of(18, 30), null, new Aim(2_700, null, null)),
                        planned(null, null, new Aim(null, null, null)))));

        assertThat(value(events.get(0), "DTSTART")).isEqualTo("20261201T183000");
        assertThat(value(events.get(0), "DURATION")).isEqualTo("PT45M");
        assertThat(value(events.get(1), "DTSTART")).isEqualTo("20261201");
        assertThat(events.get(1).getProperty("DURATION")).isEmpty();
        assertThat(value(events.get(1), "DTSTAMP")).isEqualTo("20251107T165315Z");
        assertThat(value(events.get(1), "SEQUENCE")).isEqualTo("7");
        assertThat(events).allSatisfy(event -> {
            assertThat(value(event, "STATUS")).isEqualTo("TENTATIVE");
            assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
        });
    }

    @Test
    void plansAnHourWhereNoTimeIsAimedAt() throws Exception {
        VEvent event = read(content(
                        Locale.ENGLISH,
                        List.of(),
                        List.of(planned(LocalTime.of(18, 30), null, new Aim(null, 7_500.0, null)))))
                .get(0);

        assertThat(value(event, "DURATION")).isEqualTo("PT1H");
        assertThat(value(event, "DESCRIPTION")).isEqualTo("7.5 km");
    }

    @Test
    void writesTitleAndNoteOfAPlan() throws Exception {
        PlanEntry entry = new PlanEntry(
                ENTRY,
                7,
                new PlanDetails(
                        LocalDate.of(2026, 12, 1),
                        null,
                        Sports.get("running"),
                        "Hills",
                        "Easy down",
                        new Aim(2_700, null, null)),
                Fulfilment.OPEN);

        VEvent event = read(content(Locale.ENGLISH, List.of(), List.of(entry))).get(0);

        assertThat(value(event, "SUMMARY")).isEqualTo("Planned: Hills");
        assertThat(value(event, "DESCRIPTION")).isEqualTo("45 min\nEasy down");
    }

    @Test
    void escapesAndFoldsWhatAthletesWrite() throws Exception {
        String text = CalendarText.of(content(
                Locale.ENGLISH,
                List.of(done(Examples.named(Examples.run(), ODD))),
                List.of(planned(null, "Разминка,\n" + ODD, new Aim(null, null, null)))));

        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\n") || line.contains("\r"));
        List<VEvent> events = read(text);
        assertThat(value(events.get(0), "SUMMARY")).isEqualTo(ODD);
        assertThat(value(events.get(1), "DESCRIPTION")).isEqualTo("Разминка,\n" + ODD);
    }

    private static FeedContent content(Locale language, List<Training> done, List<PlanEntry> planned) {
        return new FeedContent(language, done, planned, List.of());
    }

    @Test
    void writesNoDurationOfARecordingWithoutTimes() throws Exception {
        InMemoryDiary diary =
                new InMemoryDiary(new RecordingOutbox(), MutableClock.at(Examples.NOW), new SimpleMeterRegistry());
        AthleteId athlete = Examples.athlete();
        ActivityId activity = Examples.activity();
        RecordedActivity recorded = Examples.recorded(athlete, activity);
        diary.recordActivity()
                .handle(new RecordedActivity(
                        athlete, recorded.source(), Examples.lasting(Examples.run(), 0), recorded.recording()));
        Training training = diary.findOfActivity(athlete, activity).orElseThrow();

        VEvent event =
                read(content(Locale.ENGLISH, List.of(training), List.of())).get(0);

        assertThat(event.getProperty("DURATION")).isEmpty();
        assertThat(value(event, "DESCRIPTION")).isEqualTo("10.0 km");
    }

    @Test
    void beginsADescriptionWithItsFirstWord() {
        assertThat(CalendarText.of(content(Locale.ENGLISH, List.of(done(Examples.run())), List.of())))
                .contains("DESCRIPTION:10.0 km\\, 60 min");
    }

    private static Training done(TrainingDetails details) {
        InMemoryDiary diary =
                new InMemoryDiary(new RecordingOutbox(), MutableClock.at(Examples.NOW), new SimpleMeterRegistry());
        return diary.findById(diary.addTraining().handle(Examples.athlete(), Examples.HOUSE, details))
                .orElseThrow();
    }

    private static PlanEntry planned(@Nullable LocalTime time, @Nullable String note, Aim aim) {
        return new PlanEntry(
                ENTRY,
                7,
                new PlanDetails(LocalDate.of(2026, 12, 1), time, Sports.get("running"), null, note, aim),
                Fulfilment.OPEN);
    }

    private static List<VEvent> read(FeedContent content) throws Exception {
        return read(CalendarText.of(content));
    }

    private static List<VEvent> read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text)).getComponents("VEVENT");
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
