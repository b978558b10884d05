package io.fitconnect.gateway.upstream;

/** A service gave no answer; carries how, and no stack, since a dead service makes many. */
final class UpstreamFailed extends RuntimeException {

    private final FailureKind kind;

    UpstreamFailed(FailureKind kind) {
        super(kind.label(), null, false, false);
        this.kind = kind;
    }

    FailureKind kind() {
        return kind;
    }
}
