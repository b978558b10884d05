package io.fitconnect.auth.activity.web;

import io.fitconnect.auth.page.AccountSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The feature's place in the navigation of the account. */
@Configuration(proxyBeanMethods = false)
class ActivitySection {

    @Bean
    AccountSection activityInNavigation() {
        return new AccountSection("/account/activity", "activity.section", 50);
    }
}
