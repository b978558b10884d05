package io.fitconnect.integration.sourcepolicy.web;

import io.fitconnect.integration.sourcepolicy.SourcePolicies;
import io.fitconnect.integration.sourcepolicy.SourcePolicy;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/** On the management port: GET lists what vendors allow, POST sets the whole policy of one vendor's client. */
@Component
@Endpoint(id = "sourcepolicies")
class SourcePoliciesEndpoint {

    private final SourcePolicies policies;

    SourcePoliciesEndpoint(SourcePolicies policies) {
        this.policies = policies;
    }

    @ReadOperation
    Map<String, SourcePolicy> list() {
        return policies.list();
    }

    @WriteOperation
    void set(String clientId, boolean show, boolean rank, boolean advise, boolean coach, boolean model, boolean keep) {
        policies.set(clientId, new SourcePolicy(show, rank, advise, coach, model, keep));
    }
}
