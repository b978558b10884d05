package io.fitconnect.promo.advice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All that an athlete does not want to hear of. */
record Silences(List<Silence> all) {

    public static final Silences NONE = new Silences(List.of());

    public Silences {
        all = List.copyOf(all);
    }

    public static Silences of(Collection<? extends Silence> all) {
        return new Silences(List.copyOf(all));
    }

    /** Why the subject is silent now; empty when it may be spoken of. */
    Optional<WhyNot> find(Subject subject, Instant now) {
        if (all.stream().anyMatch(each -> each instanceof Silence.Never never && covers(never.subject(), subject))) {
            return Optional.of(WhyNot.NEVER);
        }
        boolean isSnoozed = all.stream()
                .anyMatch(each -> each instanceof Silence.Snoozed snoozed
                        && covers(snoozed.subject(), subject)
                        && now.isBefore(snoozed.until()));
        return isSnoozed ? Optional.of(WhyNot.SNOOZED) : Optional.empty();
    }

    public Set<String> refusedBrands() {
        return all.stream()
                .filter(Silence.NotThisBrand.class::isInstance)
                .map(each -> ((Silence.NotThisBrand) each).brand())
                .collect(Collectors.toSet());
    }

    private static boolean covers(Subject silenced, Subject subject) {
        return silenced.equals(Subject.ALL) || silenced.equals(subject);
    }
}
