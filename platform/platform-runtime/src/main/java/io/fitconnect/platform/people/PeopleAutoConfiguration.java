package io.fitconnect.platform.people;

import io.fitconnect.platform.account.AccountErasureAutoConfiguration;
import io.fitconnect.platform.inbox.Inbox;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names of athletes, for a service that shows people to each other: {@code fitconnect.people.enabled}. */
@AutoConfiguration(before = AccountErasureAutoConfiguration.class)
@ConditionalOnBooleanProperty("fitconnect.people.enabled")
public class PeopleAutoConfiguration {

    @Bean
    People people(JdbcClient jdbc, ObjectProvider<NameWatch> watches) {
        return new People(jdbc, watches);
    }

    @Bean
    PeopleListener peopleListener(Inbox inbox, People people, @Value("${spring.application.name}") String service) {
        return new PeopleListener(inbox, people, service);
    }
}
