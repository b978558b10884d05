package io.fitconnect.auth.proof;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.seal.BrokenSeal;
import io.fitconnect.platform.seal.Sealer;
import io.fitconnect.platform.usecase.Transactions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Issues proofs and checks what a person presents. A check of a code counts as a try before it compares, in a transaction of its
 * own, so that guesses in parallel get no more tries. A token cannot be guessed and counts no try, so that guesses at the code do
 * not burn the link of the same mail. The use case that a proof is good for redeems it in its own transaction, and of
 * two that do so at once one fails.
 */
@Component
public class Proofs {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int TOKEN_BYTES = 32;
    private static final int TOKEN_LENGTH = 43;
    private static final int MOST_TRIES = 5;

    private final SecureRandom random = new SecureRandom();
    private final StoredProofs stored;
    private final Sealer sealer;
    private final Transactions transactions;
    private final JsonMapper json;
    private final Clock clock;

    Proofs(StoredProofs stored, Sealer sealer, Transactions transactions, JsonMapper json, Clock clock) {
        this.stored = stored;
        this.sealer = sealer;
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Issues a proof within the caller's transaction.
     *
     * @param mailed  whether its mail goes out; without a mail it could only be guessed, so it has no tries
     * @param content what the use case needs when the proof is redeemed; at least an empty record
     */
    public IssuedProof issue(ProofPurpose purpose, Optional<AccountId> account, boolean mailed, Object content) {
        UUID id = Ids.next();
        Instant expiresAt = clock.instant().plus(purpose.validity());
        Envelope envelope = new Envelope(code(purpose.digits()), token(), json.writeValueAsString(content));
        String sealed = sealer.seal(json.writeValueAsString(envelope), context(id));
        stored.add(new StoredProof(id, purpose, account, sealed, expiresAt), mailed ? 0 : MOST_TRIES);
        return new IssuedProof(id, envelope.code(), envelope.token(), expiresAt);
    }

    /** The content of a proof that has not expired, without a check; the caller has proven nothing. */
    public <T> Optional<T> peek(UUID id, ProofPurpose purpose, Class<T> type) {
        return transactions
                .run(() -> stored.find(id, purpose, clock.instant()))
                .map(proof -> json.readValue(open(proof).content(), type));
    }

    /** The content, when the code or the token is right; empty otherwise, without saying why. */
    public <T> Optional<T> check(UUID id, ProofPurpose purpose, String presented, Class<T> type) {
        String stripped = presented.strip();
        return transactions
                .run(() -> stripped.length() == TOKEN_LENGTH
                        ? stored.find(id, purpose, clock.instant())
                        : stored.countTry(id, purpose, MOST_TRIES, clock.instant()))
                .map(this::open)
                .filter(envelope -> envelope.isProvenBy(stripped))
                .map(envelope -> json.readValue(envelope.content(), type));
    }

    /** Uses a checked proof up, within the caller's transaction; false when another request did. */
    public boolean redeem(UUID id) {
        return stored.remove(id);
    }

    /** Removes what an account has still open, within the caller's transaction. */
    public void withdraw(AccountId account) {
        stored.removeAll(account);
    }

    /** Reads the id of a form or a link; empty when it is none. */
    public static Optional<UUID> findId(String text) {
        return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    private Envelope open(StoredProof proof) {
        try {
            return json.readValue(sealer.open(proof.sealed(), context(proof.id())), Envelope.class);
        } catch (BrokenSeal broken) {
            throw new IllegalStateException("The proof " + proof.id() + " cannot be opened", broken);
        }
    }

    private String code(int digits) {
        return random.ints(digits, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
    }

    private String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String context(UUID id) {
        return "proof:" + id;
    }

    private record Envelope(String code, String token, String content) {

        /** A person may type the code in two groups. */
        boolean isProvenBy(String presented) {
            return presented.length() == TOKEN_LENGTH
                    ? equal(token, presented)
                    : equal(code, presented.replaceAll("[\\s-]", ""));
        }

        private static boolean equal(String one, String other) {
            return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
        }
    }
}
