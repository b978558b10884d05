package io.fitconnect.auth.accountsession.web;

import io.fitconnect.auth.page.AccountSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The feature's place in the navigation of the account. */
@Configuration(proxyBeanMethods = false)
class SessionsSection {

    @Bean
    AccountSection sessionsInNavigation() {
        return new AccountSection("/account/sessions", "sessions.section", 30);
    }
}
