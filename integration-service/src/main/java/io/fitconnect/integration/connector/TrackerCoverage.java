package io.fitconnect.integration.connector;

/**
 * What a vendor's protocol gives. The table in {@code docs/trackers.md} is made of it, and the tests of each tracker ask it what to
 * expect.
 *
 * @param refreshes        whether access tokens expire and are refreshed; else they hold until the consent ends
 * @param proof            how it proves that a notice is its own
 * @param tellsDeletions   whether a notice tells that a recording was deleted
 * @param tellsEnd         whether a notice tells that the athlete ended the consent
 * @param reach            how far back recordings can be had
 * @param format           as what a recording comes
 * @param statesUsage      whether its answers say how far the limits are used
 * @param subscribesByItself whether the address for notices is registered by the service, else in the vendor's portal
 */
public record TrackerCoverage(
        boolean refreshes,
        Proof proof,
        boolean tellsDeletions,
        boolean tellsEnd,
        Reach reach,
        Format format,
        boolean statesUsage,
        boolean subscribesByItself) {

    /** How a notice is proven. */
    public enum Proof {
        SIGNATURE_WITH_TIME,
        SIGNATURE,
        SHARED_TOKEN
    }

    /** How far back recordings can be had. */
    public enum Reach {
        ALL,
        THIRTY_DAYS_SINCE_CONSENT
    }

    /** As what a recording comes. */
    public enum Format {
        FIT_FILE,
        JSON_STREAMS
    }
}
