package io.fitconnect.gamification.board.messaging;

import io.fitconnect.gamification.board.FollowContender;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Follows region and age band of athletes. Its group is its own, so that it reads the compacted topic from its beginning. */
@Component
class AthleteListener {

    private static final String CONSUMER = "gamification-service.on-contender";

    private final Inbox inbox;
    private final FollowContender followContender;

    AthleteListener(Inbox inbox, FollowContender followContender) {
        this.inbox = inbox;
        this.followContender = followContender;
    }

    @KafkaListener(topics = "profile.athlete", groupId = "gamification-service.contenders")
    void on(Event event) {
        if (event.is("athlete-changed.v1")) {
            AthleteChanged athlete = event.dataAs(AthleteChanged.class);
            inbox.once(
                    CONSUMER,
                    event,
                    () -> followContender.handle(
                            athlete.athleteId(),
                            athlete.homeRegion(),
                            athlete.ageBand(),
                            Boolean.FALSE.equals(athlete.minor()),
                            athlete.version()));
        }
    }

    /** Of an athlete who is not known to be of age, minor is true or absent. */
    record AthleteChanged(
            UUID athleteId,
            @Nullable String homeRegion,
            @Nullable String ageBand,
            @Nullable Boolean minor,
            long version) {}
}
