package io.fitconnect.gamification.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On which boards an athlete may stand.
 *
 * @param adult   known to be of age: children stand on no board that strangers see
 * @param listed  did not opt out of all boards
 * @param hidden  the account is hidden from others: locked, or about to be deleted
 * @param version the profile's; -1 before it is known
 */
public record Contender(
        UUID athlete,
        @Nullable String region,
        @Nullable String ageBand,
        boolean adult,
        boolean listed,
        boolean hidden,
        long version) {

    static Contender unknown(UUID athlete) {
        return new Contender(athlete, null, null, false, true, false, -1);
    }

    boolean isPublic() {
        return adult && listed && !hidden;
    }
}
