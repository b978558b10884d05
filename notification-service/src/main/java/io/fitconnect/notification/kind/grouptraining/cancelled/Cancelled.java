package io.fitconnect.notification.kind.grouptraining.cancelled;

import io.fitconnect.notification.kind.AddressedNotice;
import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.notification.kind.NoticeSource;
import io.fitconnect.notification.kind.NotificationKind;
import io.fitconnect.notification.kind.Wording;
import io.fitconnect.notification.kind.grouptraining.GroupTraining;
import io.fitconnect.notification.kind.grouptraining.GroupTrainingEvent;
import io.fitconnect.platform.events.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A group training does not take place. Less than a day before its start nobody can mute that. */
@Component
class Cancelled implements NotificationKind<Cancellation>, NoticeSource {

    private static final Duration DAY = Duration.ofDays(1);

    @Override
    public String name() {
        return "group-training-cancelled";
    }

    @Override
    public Class<Cancellation> arguments() {
        return Cancellation.class;
    }

    @Override
    public Wording wording(Cancellation cancellation) {
        Map<String, Object> arguments = new HashMap<>(cancellation.training().textArguments());
        if (cancellation.reason() == null) {
            return Wording.of(CancelledText.CANCELLED, CancelledText.WITHOUT_REASON, arguments);
        }
        arguments.put("reason", cancellation.reason());
        return Wording.of(CancelledText.CANCELLED, CancelledText.WITH_REASON, arguments);
    }

    @Override
    public String reference(Cancellation cancellation) {
        return cancellation.training().reference();
    }

    @Override
    public Cancellation sample(Instant now) {
        return new Cancellation(GroupTraining.sample(now.plus(DAY)), "The paths are frozen over.");
    }

    @Override
    public Set<ChannelName> channels() {
        return EnumSet.allOf(ChannelName.class);
    }

    /** Who would set out must know it; name and reason are the organiser's words. */
    @Override
    public Optional<Cancellation> acrossBlock(Cancellation cancellation) {
        return Optional.of(new Cancellation(cancellation.training().withoutName(), null));
    }

    /** A training that lies back is no reason to wake anybody. */
    @Override
    public boolean isPressing(Cancellation cancellation, Instant now) {
        Instant start = cancellation.training().startTime();
        return now.isBefore(start) && now.plus(DAY).isAfter(start);
    }

    @Override
    public boolean wants(Event event) {
        return event.is("group-training-cancelled.v1");
    }

    @Override
    public List<AddressedNotice> take(Event event) {
        GroupTrainingEvent cancelled = event.dataAs(GroupTrainingEvent.class);
        Cancellation cancellation = new Cancellation(
                cancelled.toGroupTraining(), event.dataAs(GivenReason.class).reason());
        return List.of(cancelled.toParticipants(this, cancellation, event));
    }

    private record GivenReason(@Nullable String reason) {}
}
