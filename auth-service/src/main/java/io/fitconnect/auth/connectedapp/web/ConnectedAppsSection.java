package io.fitconnect.auth.connectedapp.web;

import io.fitconnect.auth.page.AccountSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The feature's place in the navigation of the account. */
@Configuration(proxyBeanMethods = false)
class ConnectedAppsSection {

    @Bean
    AccountSection connectedAppsInNavigation() {
        return new AccountSection("/account/apps", "apps.section", 40);
    }
}
