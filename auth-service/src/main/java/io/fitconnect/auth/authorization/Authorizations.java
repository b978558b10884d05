package io.fitconnect.auth.authorization;

import io.fitconnect.auth.account.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;

/** All authorizations. */
public interface Authorizations extends OAuth2AuthorizationService {

    /**
     * Ends a family that a refresh token was good for: it was used before, by the client or by a party that copied
     * it. Returns the family when that was so.
     */
    Optional<EndedFamily> endFamilyOfUsed(String refreshToken);

    /** The family that a refresh token is good for: the current one of it, or for some seconds the one before. */
    Optional<OpenFamily> findFamily(String refreshToken);

    /** Saves what a family's refresh token was exchanged for. */
    void saveRefreshed(OpenFamily family, RefreshedTokens tokens);

    /**
     * Ends a family whose code comes again: it was redeemed before, by the client or by a party that intercepted it. Returns the family
     * when that was so.
     */
    Optional<EndedFamily> endFamilyOfRedeemed(String code, String registeredClient);

    /** Ends what a session granted to the house's own clients; returns how many authorizations that were. */
    int endSession(String sessionId);

    /**
     * Ends what the sessions of an account granted to the house's own clients, but for one; vendors keep what the athlete allowed. Returns
     * the sessions.
     *
     * @param keptSession the session whose grants go on; empty to end all
     */
    List<String> endSessions(AccountId account, String keptSession);

    /** The sessions of an account that granted something to the house's own clients. */
    List<String> listSessions(AccountId account);

    /**
     * Ends what an account granted to devices, the house's and vendors', however the devices were linked; codes that wait for
     * their device are given up too.
     */
    void endDevices(AccountId account);

    /** Ends everything that an account granted: sessions, devices and vendors' applications. What it allowed vendors stays on record. */
    void endAll(AccountId account);

    /**
     * Takes from what an account granted to a client all but some scopes, and ends what has none of them left. Access tokens that
     * were issued are known no longer; consent pages that wait go on.
     */
    void narrow(AccountId account, String registeredClient, Set<String> scopes);

    /** The account's refresh families of the house's own clients, the newest first. */
    List<RefreshFamily> listFamilies(AccountId account, Instant now, int limit);

    /** Ends one of the account's refresh families of the house's own clients; empty when there is none with this id. */
    Optional<EndedFamily> endFamily(AccountId account, String id);

    /** When the clients that an account granted something got their last access tokens, by the clients' ids within the server. */
    Map<String, Instant> lastUses(AccountId account);
}
