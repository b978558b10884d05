package io.fitconnect.gamification.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On which boards an athlete may stand.
 *
 * @param adult   known to be of age: children stand on no board that strangers see
 * @param listed  did not opt out of all boards
 * @param version the profile's; -1 before it is known
 */
public record Contender(
        UUID athlete, @Nullable String region, @Nullable String ageBand, boolean adult, boolean listed, long version) {

    static Contender unknown(UUID athlete) {
        return new Contender(athlete, null, null, false, true, -1);
    }

    boolean isPublic() {
        return adult && listed;
    }

    Contender listed(boolean chosen) {
        return new Contender(athlete, region, ageBand, adult, chosen, version);
    }
}
