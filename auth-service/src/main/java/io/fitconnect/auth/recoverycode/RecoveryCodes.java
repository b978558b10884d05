package io.fitconnect.auth.recoverycode;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.seal.BrokenSeal;
import io.fitconnect.platform.seal.Sealer;
import io.fitconnect.platform.usecase.Transactions;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Makes recovery codes and uses them. */
@Component
public class RecoveryCodes {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int COUNT = 10;
    private static final int KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final RecoveryCodeSets sets;
    private final Sealer sealer;
    private final Transactions transactions;
    private final Clock clock;

    RecoveryCodes(RecoveryCodeSets sets, Sealer sealer, Transactions transactions, Clock clock) {
        this.sets = sets;
        this.sealer = sealer;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Replaces the account's codes within the caller's transaction and returns the new ones as they are shown, once. */
    public List<String> replace(AccountId account) {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        String key = Base64.getEncoder().encodeToString(bytes);
        List<RecoveryCode> codes =
                Stream.generate(RecoveryCode::next).distinct().limit(COUNT).toList();
        sets.save(
                account,
                new RecoveryCodeSet(
                        sealer.seal(key, contextOf(account)),
                        codes.stream().map(code -> digest(key, code)).toList(),
                        clock.instant()));
        return codes.stream().map(RecoveryCode::shown).toList();
    }

    /** Removes the account's codes within the caller's transaction. */
    public void removeAll(AccountId account) {
        sets.remove(account);
    }

    /** How many are left; 0 without any. */
    public int countLeft(AccountId account) {
        return transactions.run(
                () -> sets.find(account).map(set -> set.digests().size()).orElse(0));
    }

    /** Whether a text has the form of a code. */
    public static boolean isCode(String typed) {
        return RecoveryCode.find(typed).isPresent();
    }

    /** Uses a code up, within the caller's transaction, and returns how many are left; empty when it is none of the account's. */
    OptionalInt use(AccountId account, String typed) {
        Optional<RecoveryCodeSet> found = sets.find(account);
        Optional<String> digest = found.flatMap(set ->
                RecoveryCode.find(typed).map(code -> digest(open(account, set.sealedKey()), code)));
        if (digest.isEmpty() || !found.orElseThrow().digests().contains(digest.get())) {
            return OptionalInt.empty();
        }
        RecoveryCodeSet rest = found.orElseThrow().without(digest.get());
        sets.save(account, rest);
        return OptionalInt.of(rest.digests().size());
    }

    private String open(AccountId account, String sealedKey) {
        try {
            return sealer.open(sealedKey, contextOf(account));
        } catch (BrokenSeal broken) {
            throw new IllegalStateException("The key of recovery codes cannot be opened", broken);
        }
    }

    private static String digest(String key, RecoveryCode code) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(key), ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(code.value().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }

    private static String contextOf(AccountId account) {
        return "recovery-codes:" + account;
    }
}
