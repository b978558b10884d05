package io.fitconnect.notification.kind.grouptraining.joined;

import io.fitconnect.notification.kind.AddressedNotice;
import io.fitconnect.notification.kind.BundledKind;
import io.fitconnect.notification.kind.NoticeSource;
import io.fitconnect.notification.kind.Wording;
import io.fitconnect.notification.kind.grouptraining.GroupTraining;
import io.fitconnect.notification.kind.grouptraining.ParticipationEvent;
import io.fitconnect.platform.events.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the organiser how many joined. */
@Component
class Joined implements BundledKind<Joining>, NoticeSource {

    private static final String CAUSE = "joined";

    @Override
    public String name() {
        return "group-training-joined";
    }

    @Override
    public Class<Joining> arguments() {
        return Joining.class;
    }

    @Override
    public Wording wording(Joining joining) {
        Map<String, Object> arguments = new HashMap<>(joining.training().textArguments());
        arguments.put("count", joining.count());
        return Wording.of(JoinedText.NEW_PARTICIPANTS, JoinedText.JOINED, arguments);
    }

    @Override
    public String reference(Joining joining) {
        return joining.training().reference();
    }

    @Override
    public Joining sample(Instant now) {
        return new Joining(GroupTraining.sample(now.plus(Duration.ofDays(3))), 12);
    }

    @Override
    public String bundlingKey(Joining joining) {
        return joining.training().id().toString();
    }

    @Override
    public Joining bundle(List<Joining> parts) {
        return new Joining(
                parts.get(parts.size() - 1).training(),
                parts.stream().mapToInt(Joining::count).sum());
    }

    @Override
    public boolean wants(Event event) {
        return ParticipationEvent.isOne(event);
    }

    /** An organiser who joins the own training knows. */
    @Override
    public List<AddressedNotice> take(Event event) {
        ParticipationEvent changed = event.dataAs(ParticipationEvent.class);
        UUID organiser = changed.organiserId();
        return changed.cause().equals(CAUSE) && organiser != null && !organiser.equals(changed.athleteId())
                ? List.of(AddressedNotice.toOne(organiser, this, new Joining(changed.toGroupTraining(), 1), event)
                        .from(changed.athleteId()))
                : List.of();
    }
}
