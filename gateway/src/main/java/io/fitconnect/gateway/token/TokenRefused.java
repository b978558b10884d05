package io.fitconnect.gateway.token;

/** A token did not pass; made without a stack trace, because forged tokens come in floods. */
final class TokenRefused extends RuntimeException {

    private final Fault fault;

    TokenRefused(Fault fault) {
        super(fault.sentence(), null, false, false);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
