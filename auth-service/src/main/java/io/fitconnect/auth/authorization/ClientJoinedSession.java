package io.fitconnect.auth.authorization;

import io.fitconnect.auth.account.AccountId;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/** A client got an ID token of a session. Published within the transaction of the grant. */
public record ClientJoinedSession(RegisteredClient client, AccountId account, String sessionId) {}
