package io.fitconnect.integration.connector;

/** A call to a tracker on behalf of one of its athletes. */
@FunctionalInterface
interface TokenCall<T> {

    T run(String accessToken) throws TrackerFailure;
}
