package io.fitconnect.integration.connector;

/** A recording as a file in a format that imports understand. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record FetchedRecording(byte[] content, String fileName) {}
