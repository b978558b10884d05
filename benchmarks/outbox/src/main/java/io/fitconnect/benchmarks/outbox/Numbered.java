package io.fitconnect.benchmarks.outbox;

/** The payload: the number that a transaction gave to a key. */
public record Numbered(String key, int number) {}
