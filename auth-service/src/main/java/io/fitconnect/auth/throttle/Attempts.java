package io.fitconnect.auth.throttle;

import java.util.Optional;

/** The recent attempts to sign in, by the name of a pair of account and network, or of a network. */
public interface Attempts {

    Optional<BackOff> find(String bucket);

    void save(String bucket, BackOff backOff);

    void forget(String bucket);
}
