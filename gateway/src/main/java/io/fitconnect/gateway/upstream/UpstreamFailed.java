package io.fitconnect.gateway.upstream;

/** A service did not respond. Carries the kind of failure and no stack trace, since an unavailable service causes many. */
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
