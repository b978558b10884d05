package io.fitconnect.auth.statement;

/** What one client is to hear, as it stands in the table of due work: sealed for its key. */
public record SealedStatement(String sealed) {}
