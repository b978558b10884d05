package io.fitconnect.auth.erasure.messaging;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.erasure.RecordErasure;
import io.fitconnect.platform.events.Event;
import java.time.Instant;
import java.util.UUID;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears which services have erased. It needs no inbox: an answer that comes twice changes nothing. */
@Component
class ErasureListener {

    private final RecordErasure recordErasure;

    ErasureListener(RecordErasure recordErasure) {
        this.recordErasure = recordErasure;
    }

    @KafkaListener(topics = "account.erasure", groupId = "${spring.application.name}")
    void on(Event event) {
        if (event.is("account-erased.v1")) {
            AccountErased erased = event.dataAs(AccountErased.class);
            recordErasure.handle(new AccountId(erased.accountId()), erased.service(), erased.erasedAt());
        }
    }

    record AccountErased(UUID accountId, String service, Instant erasedAt) {}
}
