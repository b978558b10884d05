package io.fitconnect.notification.kind.grouptraining.announced;

import io.fitconnect.notification.kind.AddressedNotice;
import io.fitconnect.notification.kind.NoticeSource;
import io.fitconnect.notification.kind.NotificationKind;
import io.fitconnect.notification.kind.Wording;
import io.fitconnect.notification.kind.grouptraining.GroupTraining;
import io.fitconnect.notification.kind.grouptraining.GroupTrainingEvent;
import io.fitconnect.platform.events.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** An organiser tells the participants something. */
@Component
class Announced implements NotificationKind<Announcement>, NoticeSource {

    @Override
    public String name() {
        return "group-training-announced";
    }

    @Override
    public Class<Announcement> arguments() {
        return Announcement.class;
    }

    @Override
    public Wording wording(Announcement announcement) {
        GroupTraining training = announcement.training();
        return new Wording(
                AnnouncedText.SAYS.message(Map.of(
                        "named",
                        training.name() == null ? "no" : "yes",
                        "name",
                        Objects.requireNonNullElse(training.name(), ""))),
                AnnouncedText.TEXT.message("text", announcement.text()));
    }

    @Override
    public String reference(Announcement announcement) {
        return announcement.training().reference();
    }

    @Override
    public Announcement sample(Instant now) {
        return new Announcement(
                GroupTraining.sample(now.plus(Duration.ofDays(1))), "Bring lights, we start before sunrise.");
    }

    @Override
    public boolean wants(Event event) {
        return event.is("group-training-announced.v1");
    }

    @Override
    public List<AddressedNotice> take(Event event) {
        GroupTrainingEvent announced = event.dataAs(GroupTrainingEvent.class);
        Announcement announcement = new Announcement(
                announced.toGroupTraining(), event.dataAs(AnnouncedWords.class).text());
        return List.of(announced.toParticipants(this, announcement, event));
    }

    private record AnnouncedWords(String text) {}
}
