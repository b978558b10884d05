package io.fitconnect.gateway.token;

/** Bounds the work that tokens of unknown worth may cause per client address. */
public interface Doubts {

    /** Refuses when too many tokens from this address were checked in vain lately. */
    void requireRoom(String address);

    /** Counts a token that was checked in vain. */
    void charge(String address);

    /** Counts a request without a token, or with one that needed no check to be refused; refuses too many of them. */
    void requireAnonymous(String address);
}
