package io.fitconnect.auth.backchannel;

import io.fitconnect.auth.account.AccountId;

/**
 * A client that took part in a session.
 *
 * @param registeredClient the client's id within the server, not the one that it names itself with
 */
public record SessionClient(String sessionId, String registeredClient, AccountId account) {}
