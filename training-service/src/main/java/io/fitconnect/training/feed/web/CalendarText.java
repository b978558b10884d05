package io.fitconnect.training.feed.web;

import io.fitconnect.platform.message.Message;
import io.fitconnect.platform.sport.Sport;
import io.fitconnect.training.diary.Training;
import io.fitconnect.training.diary.TrainingDetails;
import io.fitconnect.training.feed.FeedContent;
import io.fitconnect.training.feed.FeedText;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainingDetails;
import io.fitconnect.training.grouptraining.GroupTrainingStatus;
import io.fitconnect.training.measurement.Distance;
import io.fitconnect.training.plan.Aim;
import io.fitconnect.training.plan.PlanDetails;
import io.fitconnect.training.plan.PlanEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a calendar as RFC 5545 has it. What was done stands in UTC; what is planned at a time of day stands in local time
 * without a zone, so that it stays at that time wherever the athlete is, and without a time it takes the whole day.
 */
final class CalendarText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter FLOATING = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final double METERS = 1_000;

    private final ContentLines lines = new ContentLines();
    private final Locale language;

    private CalendarText(Locale language) {
        this.language = language;
    }

    static String of(FeedContent content) {
        CalendarText text = new CalendarText(content.language());
        text.open().addText("X-WR-CALNAME", text.say(FeedText.CALENDAR_NAME.message()));
        content.done().forEach(text::add);
        content.planned().forEach(text::add);
        content.joined().forEach(text::add);
        return text.close();
    }

    /** A calendar of one group training. */
    static String of(GroupTraining training, Locale language) {
        CalendarText text = new CalendarText(language);
        text.open();
        text.add(training);
        return text.close();
    }

    private ContentLines open() {
        return lines.add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", "-//FitConnect//Trainings//EN")
                .add("CALSCALE", "GREGORIAN");
    }

    private String close() {
        return lines.add("END", "VCALENDAR").toString();
    }

    /** In UTC, so that no program needs rules of the place's time zone. */
    private void add(GroupTraining training) {
        GroupTrainingDetails details = training.details();
        begin(training.id(), training.version());
        lines.add("DTSTART", UTC.format(details.start()))
                .add("DURATION", "PT" + details.durationSeconds() + "S")
                .addText("SUMMARY", title(details.name(), details.sport()));
        if (details.place() != null) {
            lines.addText("LOCATION", details.place().name());
        }
        if (details.description() != null) {
            lines.addText("DESCRIPTION", details.description());
        }
        boolean isCancelled = training.status() == GroupTrainingStatus.CANCELLED;
        lines.add("STATUS", isCancelled ? "CANCELLED" : "CONFIRMED").add("END", "VEVENT");
    }

    private void add(Training training) {
        TrainingDetails details = training.details();
        int seconds = details.figures().time().elapsedSeconds();
        begin(training.key().training().value(), training.version());
        lines.add("DTSTART", UTC.format(details.start().time()));
        if (seconds > 0) { // a recording without times has none
            lines.add("DURATION", "PT" + seconds + "S");
        }
        lines.addText("SUMMARY", title(details.name(), details.sport()));
        Distance distance = details.figures().distance();
        describe(seconds > 0 ? seconds : null, distance == null ? null : distance.meters(), null);
        lines.add("TRANSP", "TRANSPARENT").add("END", "VEVENT");
    }

    private void add(PlanEntry entry) {
        PlanDetails plan = entry.details();
        Aim aim = plan.aim();
        begin(entry.id(), entry.version());
        if (plan.time() == null) {
            lines.add("DTSTART;VALUE=DATE", DAY.format(plan.day()));
        } else {
            Duration duration = aim.seconds() == null ? AN_HOUR : Duration.ofSeconds(aim.seconds());
            lines.add("DTSTART", FLOATING.format(plan.day().atTime(plan.time())))
                    .add("DURATION", "PT" + duration.toSeconds() + "S");
        }
        String title = title(plan.title(), plan.sport());
        lines.addText("SUMMARY", say(FeedText.PLANNED_TRAINING.message("title", title)));
        describe(aim.seconds(), aim.meters(), plan.note());
        lines.add("STATUS", "TENTATIVE").add("TRANSP", "TRANSPARENT").add("END", "VEVENT");
    }

    /** The stamp is that of the id: when the training or the plan came here, the same at each reading. */
    private void begin(UUID id, long version) {
        Instant made = Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
        lines.add("BEGIN", "VEVENT")
                .add("UID", id.toString())
                .add("DTSTAMP", UTC.format(made))
                .add("SEQUENCE", Long.toString(version));
    }

    private void describe(@Nullable Integer seconds, @Nullable Double meters, @Nullable String note) {
        List<String> parts = new ArrayList<>();
        if (meters != null) {
            parts.add(say(FeedText.KILOMETRES.message("distance", meters / METERS)));
        }
        if (seconds != null) {
            parts.add(say(FeedText.MINUTES.message("minutes", Math.round(seconds / 60.0))));
        }
        String figures = String.join(", ", parts);
        String all = note == null ? figures : figures.isEmpty() ? note : figures + "\n" + note;
        if (!all.isEmpty()) {
            lines.addText("DESCRIPTION", all);
        }
    }

    private String title(@Nullable String name, Sport sport) {
        if (name != null) {
            return name;
        }
        String word = sport.session().in(language);
        return word.substring(0, 1).toUpperCase(language) + word.substring(1);
    }

    private String say(Message message) {
        return message.in(language);
    }
}
