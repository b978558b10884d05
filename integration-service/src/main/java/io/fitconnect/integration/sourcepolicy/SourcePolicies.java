package io.fitconnect.integration.sourcepolicy;

import io.fitconnect.integration.imports.SourceKind;
import java.util.Map;
import java.util.Optional;

/** The policies of all sources. */
public interface SourcePolicies {

    /** The policy that a vendor's client was given. */
    Optional<SourcePolicy> find(String clientId);

    /** All that were given, by client. */
    Map<String, SourcePolicy> list();

    /** Gives a vendor's client a policy. */
    void set(String clientId, SourcePolicy policy);

    /** Whether the client is one of the house, through which athletes hand in their own. */
    boolean isOfTheHouse(String clientId);

    /** The policy of what this client hands in. */
    default SourcePolicy of(String clientId, SourceKind kind) {
        return kind == SourceKind.UPLOAD ? SourcePolicy.ALL : find(clientId).orElse(SourcePolicy.NONE);
    }

    /** Whether what came from this client may be shown to others. */
    default boolean maySee(String clientId) {
        return isOfTheHouse(clientId)
                || find(clientId).orElse(SourcePolicy.NONE).show();
    }
}
