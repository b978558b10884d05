package io.fitconnect.notification.kind.fairness;

import io.fitconnect.notification.kind.AddressedNotice;
import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.notification.kind.NoticeSource;
import io.fitconnect.notification.kind.NotificationKind;
import io.fitconnect.platform.events.Event;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A kind that tells an athlete of a flag, by all channels. */
abstract class FlagKind implements NotificationKind<Flag>, NoticeSource {

    private final String name;
    private final String event;

    FlagKind(String name, String event) {
        this.name = name;
        this.event = event;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Class<Flag> arguments() {
        return Flag.class;
    }

    @Override
    public String reference(Flag flag) {
        return "/api/v1/fairness-flags/" + flag.flagId();
    }

    @Override
    public Set<ChannelName> channels() {
        return EnumSet.allOf(ChannelName.class);
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public boolean wants(Event told) {
        return told.is(event);
    }

    @Override
    public List<AddressedNotice> take(Event told) {
        FlagEvent flag = told.dataAs(FlagEvent.class);
        return List.of(AddressedNotice.toOne(
                flag.athleteId(), this, new Flag(flag.flagId(), flag.kind(), flag.state()), told));
    }

    /** What is read of the event. */
    record FlagEvent(UUID athleteId, UUID flagId, String kind, String state) {}
}
