package io.fitconnect.integration.connector;

/** What a tracker tells of one of its athletes. */
public sealed interface Notice {

    String remoteAthlete();

    /** A recording is there or has changed. */
    record Recorded(String remoteAthlete, String externalId) implements Notice {}

    /** The athlete deleted a recording at the tracker. */
    record Deleted(String remoteAthlete, String externalId) implements Notice {}

    /** The athlete ended the consent at the tracker. */
    record Deauthorized(String remoteAthlete) implements Notice {}
}
