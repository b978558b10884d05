package io.fitconnect.gateway.token;

/** Bounds per client address what the check of invalid tokens may cost. */
public interface InvalidTokenLimiter {

    /** Rejects an address that recently sent too many invalid tokens. */
    void requireRoom(String address);

    /** Counts a token whose check was costly and failed. */
    void charge(String address);

    /** Counts a request without a token, or with one that needed no check to be refused; refuses too many of them. */
    void requireAnonymous(String address);
}
