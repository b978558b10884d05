package io.fitconnect.gateway.token.jws;

/** A token did not pass; made without a stack trace, because forged tokens come in floods. */
public final class TokenRefused extends RuntimeException {

    private final TokenFault fault;

    public TokenRefused(TokenFault fault) {
        super(fault.sentence(), null, false, false);
        this.fault = fault;
    }

    public TokenFault fault() {
        return fault;
    }
}
