package io.fitconnect.auth.administration.web;

import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.administration.Staff;
import io.fitconnect.auth.page.AccountSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of the account's navigation, for staff. */
@Configuration(proxyBeanMethods = false)
class BackOfficeSection {

    @Bean
    AccountSection sectionOfTheBackOffice(Accounts accounts) {
        return new AccountSection(
                "/back-office",
                "back-office.title",
                70,
                reader -> accounts.find(reader)
                        .filter(account -> !account.isSuspended())
                        .map(Staff::of)
                        .filter(Staff::mayLookAfterAccounts)
                        .isPresent());
    }
}
