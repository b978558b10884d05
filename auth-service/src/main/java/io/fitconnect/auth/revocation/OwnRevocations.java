package io.fitconnect.auth.revocation;

import io.fitconnect.platform.revocation.Revocation;
import io.fitconnect.platform.revocation.RevocationBatch;
import io.fitconnect.platform.revocation.RevocationFeed;
import io.fitconnect.platform.web.Cursor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives this service's own check of tokens the log that others poll over HTTP. */
@Component
public class OwnRevocations implements RevocationFeed {

    private final ListRevocations listRevocations;

    OwnRevocations(ListRevocations listRevocations) {
        this.listRevocations = listRevocations;
    }

    @Override
    public RevocationBatch read(@Nullable String after, int limit) {
        Optional<LogPosition> position =
                Optional.ofNullable(after).map(cursor -> Cursor.decode(cursor, LogPosition.class));
        RevocationPage page = listRevocations.handle(position, limit);
        return new RevocationBatch(
                page.revocations().stream().map(OwnRevocations::toRevocation).toList(), Cursor.encode(page.next()));
    }

    private static Revocation toRevocation(RecordedRevocation recorded) {
        RevokedTokens tokens = recorded.tokens();
        return new Revocation(
                tokens.account() == null ? null : tokens.account().toString(),
                tokens.sessionId(),
                tokens.clientId(),
                tokens.familyId(),
                recorded.notBefore());
    }
}
