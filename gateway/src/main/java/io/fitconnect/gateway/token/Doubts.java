package io.fitconnect.gateway.token;

/** Bounds the work that tokens of unknown worth may cause per client address. */
public interface Doubts {

    /** Refuses when too many tokens from this address did not pass lately. */
    void requireRoom(String address);

    /** Counts a token that did not pass. */
    void charge(String address);
}
