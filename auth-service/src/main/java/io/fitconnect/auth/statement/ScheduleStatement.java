package io.fitconnect.auth.statement;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.seal.Sealer;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes a statement due within the transaction that makes it true. */
@Component
public class ScheduleStatement {

    private final DueWork work;
    private final Sealer sealer;
    private final JsonMapper json;
    private final Clock clock;

    ScheduleStatement(DueWork work, Sealer sealer, JsonMapper json, Clock clock) {
        this.work = work;
        this.sealer = sealer;
        this.json = json;
        this.clock = clock;
    }

    /** Sealed and under a key without the account's id, as mails are. */
    public <T> void schedule(StatementKind<T> kind, T about) {
        String key = Ids.next().toString();
        String sealed = sealer.seal(json.writeValueAsString(about), kind.context(key));
        work.schedule(kind.queue(), key, clock.instant(), new SealedStatement(sealed));
    }
}
