package io.fitconnect.auth.requirements;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A requirement that other tests or documents hold.
 *
 * @param proofs tests as {@code module/Class.method}, or documents by their path in the repository
 */
record HeldElsewhere(String id, String rule, List<String> proofs) implements Row {

    private static final String OWN_MODULE = "auth-service/";

    static HeldElsewhere of(String id, String rule, String... proofs) {
        return new HeldElsewhere(
                id,
                rule,
                List.of(proofs).stream()
                        .map(proof -> proof.contains("/") ? proof : OWN_MODULE + proof)
                        .toList());
    }

    @Override
    public String proof() {
        return proofs.stream()
                .map(proof -> proof.startsWith(OWN_MODULE) ? proof.substring(OWN_MODULE.length()) : proof)
                .map(proof -> "`" + proof + "`")
                .collect(Collectors.joining(", "));
    }
}
