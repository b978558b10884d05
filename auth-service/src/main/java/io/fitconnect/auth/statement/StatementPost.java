package io.fitconnect.auth.statement;

import io.fitconnect.platform.outgoing.OutgoingAnswer;
import io.fitconnect.platform.outgoing.OutgoingClient;
import io.fitconnect.platform.outgoing.OutgoingFailed;
import io.fitconnect.platform.seal.BrokenSeal;
import io.fitconnect.platform.seal.Sealer;
import io.fitconnect.platform.work.WorkLease;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What all kinds of statements need for their way to a client. */
@Component
public class StatementPost {

    private final OutgoingClient outgoing;
    private final Sealer sealer;
    private final JsonMapper json;
    private final MeterRegistry meters;

    StatementPost(OutgoingClient outgoing, Sealer sealer, JsonMapper json, MeterRegistry meters) {
        this.outgoing = outgoing;
        this.sealer = sealer;
        this.json = json;
        this.meters = meters;
    }

    <T> T open(StatementKind<T> kind, WorkLease<SealedStatement> lease) throws BrokenSeal {
        return json.readValue(sealer.open(lease.payload().sealed(), kind.context(lease.key())), kind.about());
    }

    void send(StatementKind<?> kind, Statement statement) throws OutgoingFailed, StatementRefused {
        OutgoingAnswer answer = outgoing.post(kind.name(), statement.address(), kind.mediaType(), statement.body());
        if (!answer.isSuccess()) {
            throw new StatementRefused(kind.name(), statement.clientId(), answer.status());
        }
        count(kind, "accepted");
    }

    void count(StatementKind<?> kind, String outcome) {
        Counter.builder(kind.meter())
                .description("Clients told that " + kind.news() + ", by what came of it")
                .tag("outcome", outcome)
                .register(meters)
                .increment();
    }
}
