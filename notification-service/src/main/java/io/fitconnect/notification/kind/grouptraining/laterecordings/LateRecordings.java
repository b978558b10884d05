package io.fitconnect.notification.kind.grouptraining.laterecordings;

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
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells those who know the joint result that recordings were added. Quietly: no channel carries it unless the athlete chose one. */
@Component
class LateRecordings implements NotificationKind<Added>, NoticeSource {

    @Override
    public String name() {
        return "group-training-late-recordings";
    }

    @Override
    public Class<Added> arguments() {
        return Added.class;
    }

    @Override
    public Wording wording(Added added) {
        Map<String, Object> arguments = new HashMap<>(added.training().textArguments());
        arguments.put("count", added.count());
        return Wording.of(LateRecordingsText.ADDED, LateRecordingsText.COMPARE, arguments);
    }

    @Override
    public String reference(Added added) {
        return added.training().reference();
    }

    @Override
    public Added sample(Instant now) {
        return new Added(GroupTraining.sample(now.minus(Duration.ofDays(1))), 2);
    }

    @Override
    public Set<ChannelName> channels() {
        return EnumSet.noneOf(ChannelName.class);
    }

    @Override
    public boolean wants(Event event) {
        return event.is("group-training-result-extended.v1");
    }

    @Override
    public List<AddressedNotice> take(Event event) {
        GroupTrainingEvent inTraining = event.dataAs(GroupTrainingEvent.class);
        Extended extended = event.dataAs(Extended.class);
        Added added = new Added(inTraining.toGroupTraining(), extended.added());
        return extended.athleteIds().stream()
                .map(athlete -> inTraining.toOne(athlete, this, added, event))
                .toList();
    }

    private record Extended(int added, List<UUID> athleteIds) {}
}
