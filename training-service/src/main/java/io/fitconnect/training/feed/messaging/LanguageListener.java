package io.fitconnect.training.feed.messaging;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.platform.message.Languages;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.feed.FollowLanguage;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Takes the language of profiles; a language without texts here changes nothing. */
@Component
class LanguageListener {

    private static final String CONSUMER = "training-service.on-language";

    private final Inbox inbox;
    private final FollowLanguage followLanguage;

    LanguageListener(Inbox inbox, FollowLanguage followLanguage) {
        this.inbox = inbox;
        this.followLanguage = followLanguage;
    }

    @KafkaListener(topics = "profile.athlete", groupId = "training-service.calendar")
    void on(Event event) {
        if (event.is("athlete-changed.v1")) {
            LanguageChanged changed = event.dataAs(LanguageChanged.class);
            Languages.find(changed.language())
                    .ifPresent(language -> inbox.once(
                            CONSUMER,
                            event,
                            () -> followLanguage.handle(new AthleteId(changed.athleteId()), language)));
        }
    }
}
