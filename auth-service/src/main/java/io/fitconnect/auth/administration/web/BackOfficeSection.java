package io.fitconnect.auth.administration.web;

import io.fitconnect.auth.administration.Staff;
import io.fitconnect.auth.page.AccountSection;
import io.fitconnect.auth.suspension.ActiveAccounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of the account's navigation, for staff. */
@Configuration(proxyBeanMethods = false)
class BackOfficeSection {

    @Bean
    AccountSection sectionOfTheBackOffice(ActiveAccounts accounts) {
        return new AccountSection(
                "/back-office",
                "back-office.title",
                70,
                reader -> accounts.find(reader)
                        .map(Staff::of)
                        .filter(Staff::mayLookAfterAccounts)
                        .isPresent());
    }
}
