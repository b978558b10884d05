package io.fitconnect.auth.mail;

import io.fitconnect.auth.throttle.BackOffPolicy;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much mail strangers can cause.
 *
 * @param addressFree  mails to one address before the first wait, 1 to 20; forgotten a day after the last
 * @param addressWait  the first wait, doubled with each further mail up to an hour
 * @param domainFree   mails to all addresses of one domain within an hour before the first wait, 10 to 10,000; then one each two
 *                    minutes. Does not count mails to owners of accounts
 * @param sharedDomains domains at which everybody has an address, whose addresses have nothing in common
 * @param networkFree  mails that one network causes within an hour before the first wait, 1 to 10,000; twice as many
 *                    for each wider network around it
 * @param networkWait  the first wait, doubled with each further mail up to two minutes
 */
@Validated
@ConfigurationProperties("fitconnect.auth.mail")
record MailLimitSettings(
        @DefaultValue("4") @Min(1) @Max(20) int addressFree,
        @DefaultValue("1m") Duration addressWait,
        @DefaultValue("200") @Min(10) @Max(10_000) int domainFree,

        @DefaultValue({
            "gmail.com",
            "googlemail.com",
            "outlook.com",
            "hotmail.com",
            "live.com",
            "msn.com",
            "yahoo.com",
            "icloud.com",
            "me.com",
            "mac.com",
            "aol.com",
            "proton.me",
            "protonmail.com",
            "gmx.de",
            "gmx.net",
            "web.de",
            "mail.ru",
            "bk.ru",
            "inbox.ru",
            "list.ru",
            "yandex.ru",
            "yandex.com",
            "ya.ru",
            "rambler.ru"
        })
        Set<String> sharedDomains,

        @DefaultValue("30") @Min(1) @Max(10_000) int networkFree,
        @DefaultValue("5s") Duration networkWait) {

    private static final Duration LONGEST_OF_ADDRESS = Duration.ofHours(1);
    private static final Duration LONGEST_OF_NETWORK = Duration.ofMinutes(2);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);

    MailLimitSettings {
        sharedDomains = Set.copyOf(sharedDomains);
        if (!isWithin(addressWait, LONGEST_OF_ADDRESS) || !isWithin(networkWait, LONGEST_OF_NETWORK)) {
            throw new IllegalArgumentException("fitconnect.auth.mail: address-wait is positive and at most "
                    + LONGEST_OF_ADDRESS + ", network-wait at most " + LONGEST_OF_NETWORK);
        }
    }

    BackOffPolicy ofAddress() {
        return new BackOffPolicy(addressFree, addressWait, LONGEST_OF_ADDRESS, DAY);
    }

    /** Whether the addresses of a domain count together. */
    boolean isCounted(String domain) {
        return !sharedDomains.contains(domain);
    }

    BackOffPolicy ofDomain() {
        return new BackOffPolicy(domainFree, LONGEST_OF_NETWORK, LONGEST_OF_NETWORK, HOUR);
    }

    /** For a network, so many steps wider than the narrowest; each step has twice as many. */
    BackOffPolicy ofNetwork(int step) {
        return new BackOffPolicy(networkFree << step, networkWait, LONGEST_OF_NETWORK, HOUR);
    }

    /** The bucket of a network or a domain is another one in each period, in milliseconds: a busy network has no quiet time. */
    long period() {
        return HOUR.toMillis();
    }

    private static boolean isWithin(Duration wait, Duration longest) {
        return !wait.isNegative() && !wait.isZero() && wait.compareTo(longest) <= 0;
    }
}
