package io.fitconnect.auth.statement;

import java.net.URI;

/** What is posted to a client: the body holds the token. */
public record Statement(String clientId, URI address, String body) {}
