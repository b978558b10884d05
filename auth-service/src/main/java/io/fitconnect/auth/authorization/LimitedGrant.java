package io.fitconnect.auth.authorization;

import io.fitconnect.platform.usecase.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;

/** A grant that other packages may refuse. */
final class LimitedGrant extends AtomicGrant {

    private final List<GrantLimit> limits;

    LimitedGrant(
            AuthenticationProvider grant, List<GrantLimit> limits, Transactions transactions, MeterRegistry meters) {
        super(grant, transactions, meters);
        this.limits = limits;
    }

    @Override
    void inspect(Authentication request) {
        limits.forEach(limit -> limit.check(request));
    }
}
