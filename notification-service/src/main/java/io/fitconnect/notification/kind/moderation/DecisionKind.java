package io.fitconnect.notification.kind.moderation;

import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.notification.kind.NoticeSource;
import io.fitconnect.notification.kind.NotificationKind;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** A kind that tells an athlete of a decision about the athlete, by all channels: the time to appeal runs. */
abstract class DecisionKind implements NotificationKind<Decision>, NoticeSource {

    @Override
    public Class<Decision> arguments() {
        return Decision.class;
    }

    @Override
    public String reference(Decision decision) {
        return decision.reference();
    }

    @Override
    public Decision sample(Instant now) {
        return new Decision(new UUID(0, 0), "hide", "comment", "spam", now.plus(Duration.ofDays(7)), "reversed");
    }

    @Override
    public Set<ChannelName> channels() {
        return EnumSet.allOf(ChannelName.class);
    }

    @Override
    public boolean isMutable() {
        return false;
    }
}
