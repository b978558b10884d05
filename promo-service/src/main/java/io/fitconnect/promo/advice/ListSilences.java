package io.fitconnect.promo.advice;

import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An athlete looks at what is silenced. */
@UseCase(readOnly = true)
public class ListSilences {

    private final AdviceBook book;
    private final Clock clock;

    ListSilences(AdviceBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** What is silenced now: not what was snoozed until before. */
    public List<SilenceEntry> handle(UUID athlete) {
        Instant now = clock.instant();
        return book.listSilences(athlete).stream()
                .filter(entry ->
                        !(entry.silence() instanceof Silence.Snoozed snoozed && !now.isBefore(snoozed.until())))
                .toList();
    }
}
