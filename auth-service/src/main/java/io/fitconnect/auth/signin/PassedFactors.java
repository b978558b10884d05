package io.fitconnect.auth.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** Which factors a signed-in person passed, and when last: what {@code acr}, {@code amr} and {@code auth_time} follow from. */
public record PassedFactors(Map<Factor, Instant> times) {

    /** {@code acr} of a sign-in by one factor. */
    public static final String ONE = "1";

    /** {@code acr} of a sign-in by two factors, or by a passkey that verified its user. */
    public static final String TWO = "2";

    private static final String SEVERAL = "mfa";
    private static final Set<Factor> SECOND = Set.of(Factor.PASSKEY, Factor.ONE_TIME_CODE);

    public PassedFactors {
        times = Collections.unmodifiableMap(new EnumMap<>(times));
    }

    /** None yet. */
    public static PassedFactors none() {
        return new PassedFactors(new EnumMap<>(Factor.class));
    }

    /** Those of a signed-in person; none for a visitor. */
    public static PassedFactors of(@Nullable Authentication authentication) {
        Map<Factor, Instant> times = new EnumMap<>(Factor.class);
        Collection<? extends GrantedAuthority> authorities =
                authentication == null ? List.of() : authentication.getAuthorities();
        for (Factor factor : Factor.values()) {
            authorities.stream()
                    .filter(authority -> factor.authority().equals(authority.getAuthority()))
                    .filter(FactorGrantedAuthority.class::isInstance)
                    .map(authority -> ((FactorGrantedAuthority) authority).getIssuedAt())
                    .forEach(at -> times.merge(factor, at, PassedFactors::later));
        }
        return new PassedFactors(times);
    }

    /** With one more, or one again. */
    public PassedFactors with(Factor factor, Instant at) {
        Map<Factor, Instant> all = new EnumMap<>(Factor.class);
        all.putAll(times);
        all.put(factor, at);
        return new PassedFactors(all);
    }

    /** With those of another sign-in in their place or beside them. */
    PassedFactors with(PassedFactors newer) {
        Map<Factor, Instant> all = new EnumMap<>(Factor.class);
        all.putAll(times);
        all.putAll(newer.times);
        return new PassedFactors(all);
    }

    /**
     * When as much as {@code acr} says was last proved. Of two factors it is the time of the second one: a password that is shown again
     * does not make an old code a fresh one.
     */
    public Optional<Instant> provedAt() {
        return times.entrySet().stream()
                .filter(passed -> !areTwo() || SECOND.contains(passed.getKey()))
                .map(Map.Entry::getValue)
                .max(Comparator.naturalOrder());
    }

    /** Whether they prove two things. */
    public boolean areTwo() {
        return times.containsKey(Factor.PASSKEY) || (times.containsKey(Factor.ONE_TIME_CODE) && times.size() > 1);
    }

    /** Whether a second factor was passed within the time before now. */
    public boolean hasSecondWithin(Duration age, Instant now) {
        return isWithin(times.get(Factor.PASSKEY), age, now) || isWithin(times.get(Factor.ONE_TIME_CODE), age, now);
    }

    /** Those that were passed from a moment on. */
    public PassedFactors since(Instant moment) {
        Map<Factor, Instant> later = new EnumMap<>(Factor.class);
        times.forEach((factor, at) -> {
            if (!at.isBefore(moment)) {
                later.put(factor, at);
            }
        });
        return new PassedFactors(later);
    }

    /** Those that were passed within the time before now. */
    public PassedFactors within(Duration age, Instant now) {
        Map<Factor, Instant> recent = new EnumMap<>(Factor.class);
        times.forEach((factor, at) -> {
            if (isWithin(at, age, now)) {
                recent.put(factor, at);
            }
        });
        return new PassedFactors(recent);
    }

    /** Whether any was passed within the time before now. */
    public boolean hasAnyWithin(Duration age, Instant now) {
        return times.values().stream().anyMatch(at -> isWithin(at, age, now));
    }

    /** The claim {@code acr}. */
    public String acr() {
        return areTwo() ? TWO : ONE;
    }

    /** The claim {@code amr}. */
    public List<String> amr() {
        List<String> methods = new ArrayList<>();
        times.keySet().forEach(factor -> factor.method().ifPresent(methods::add));
        if (areTwo()) {
            methods.add(SEVERAL);
        }
        return methods;
    }

    /** As authorities of a signed-in person. */
    List<GrantedAuthority> authorities() {
        List<GrantedAuthority> authorities = new ArrayList<>();
        times.forEach((factor, at) -> authorities.add(FactorGrantedAuthority.withAuthority(factor.authority())
                .issuedAt(at)
                .build()));
        return authorities;
    }

    private static boolean isWithin(@Nullable Instant at, Duration age, Instant now) {
        return at != null && !at.plus(age).isBefore(now);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
