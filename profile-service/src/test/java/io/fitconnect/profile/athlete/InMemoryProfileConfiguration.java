package io.fitconnect.profile.athlete;

import io.fitconnect.platform.test.MutableClock;
import io.fitconnect.platform.test.RecordingOutbox;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The real use cases over in-memory athletes, for tests of the edges. */
@TestConfiguration(proxyBeanMethods = false)
public class InMemoryProfileConfiguration {

    private final InMemoryAthletes athletes = new InMemoryAthletes();
    private final RecordingOutbox outbox = new RecordingOutbox();

    @Bean
    CreateProfile createProfile() {
        return new CreateProfile(athletes, outbox);
    }

    @Bean
    ViewProfile viewProfile() {
        return new ViewProfile(athletes);
    }

    @Bean
    ChangeProfile changeProfile() {
        return Examples.changeProfile(athletes, outbox, new ScheduledWork(), MutableClock.at(Examples.NOW));
    }
}
