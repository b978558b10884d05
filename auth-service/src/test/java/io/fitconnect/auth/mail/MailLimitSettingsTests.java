package io.fitconnect.auth.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.Settings;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailLimitSettingsTests {

    @Test
    void countsTheAddressesOfADomainThatOnePartyMayOwn() {
        MailLimitSettings settings = Settings.bind("fitconnect.auth.mail", MailLimitSettings.class, Map.of());

        assertThat(settings.domainFree()).isEqualTo(200);
        assertThat(settings.isCounted("club.example")).isTrue();
        assertThat(settings.isCounted("gmail.com")).isFalse();
        assertThat(settings.isCounted("mail.ru")).isFalse();
    }
}
