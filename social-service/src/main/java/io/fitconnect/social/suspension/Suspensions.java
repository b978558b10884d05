package io.fitconnect.social.suspension;

import java.util.List;
import java.util.UUID;

/** All suspensions that stand. */
public interface Suspensions {

    List<Suspension> list(UUID account);

    void add(Suspension suspension);

    void remove(UUID account, UUID decisionId);
}
