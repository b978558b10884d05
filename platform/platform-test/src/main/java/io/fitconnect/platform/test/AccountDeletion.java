package io.fitconnect.platform.test;

import io.fitconnect.platform.events.Event;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** Plays auth-service: decides that accounts are deleted, and hears what the tested service answers. */
public final class AccountDeletion {

    private static final String TOPIC = "account.erasure";
    private static final String ERASED = "account-erased.v1";

    private AccountDeletion() {}

    /** Announces the decision. */
    public static void decide(UUID account) {
        var decision = EventContracts.exampleEvent("auth", "account", "account-deletion-decided", account.toString());
        ((ObjectNode) decision.data()).put("accountId", account.toString());
        KafkaEvents.send(decision);
    }

    /** Waits for so many answers about the account; asserts that they keep their contract. */
    public static Event awaitAnswer(UUID account, int count) {
        var answers = KafkaEvents.await(TOPIC, account.toString(), ERASED, count);
        answers.forEach(EventContracts::assertValid);
        return answers.get(count - 1);
    }
}
