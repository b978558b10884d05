package io.fitconnect.profile.athlete.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.athlete.RegisteredAccount;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class AccountRegisteredTests {

    private final Event event = EventContracts.exampleEvent(
            "auth", "account", "account-registered", UUID.randomUUID().toString());

    @Test
    void isReadAsItsContractTells() {
        assertThat(event.dataAs(AccountRegistered.class).toAccount())
                .isEqualTo(new RegisteredAccount(
                        new AthleteId(UUID.fromString("0199e8a1-4b7c-7d10-8a34-5c6d7e8f9a0b")),
                        "Mira Koval",
                        "en",
                        "Europe/Ljubljana",
                        Instant.parse("2026-11-21T08:15:30Z")));
    }

    @Test
    void isReadWithMembersThatCameLater() {
        ((ObjectNode) event.data()).put("referredBy", "a friend");

        assertThat(event.dataAs(AccountRegistered.class).toAccount()).isNotNull();
    }
}
