package io.fitconnect.auth.interruption;

import java.io.Serializable;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A request that waits for a sign-in.
 *
 * @param key     names it within the session
 * @param path    where it went
 * @param query   its parameters as they came, without a key
 * @param since   when it was interrupted
 * @param demands what it demands of a person who is signed in
 * @param chosen  whether the person chose the present account for it
 */
public record InterruptedRequest(
        String key, String path, String query, Instant since, Set<Demand> demands, boolean chosen)
        implements Serializable {

    public InterruptedRequest {
        demands = Set.copyOf(demands);
    }

    /** Where the browser goes once the person is signed in. */
    public String address() {
        return path + "?" + (query.isEmpty() ? "" : query + "&") + InterruptedRequests.KEY + "=" + key;
    }

    /** The only value of a parameter. */
    public Optional<String> findParameter(String name) {
        List<String> values = Arrays.stream(query.split("&", -1))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .toList();
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    /** Whether a sign-in of this moment is what the request waited for. */
    public boolean isSettledBy(Instant signIn) {
        return !signIn.isBefore(since);
    }

    /** Whether a person who signed in at this moment may go on without a page. */
    public boolean accepts(Instant signIn) {
        return isSettledBy(signIn) || demands.isEmpty() || (chosen && demands.equals(Set.of(Demand.CHOICE)));
    }

    InterruptedRequest withPresentAccount() {
        return new InterruptedRequest(key, path, query, since, demands, true);
    }
}
