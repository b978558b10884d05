package io.fitconnect.promo.advice;

import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** An athlete wants to hear of something again. */
@UseCase
public class EndSilence {

    private final AdviceBook book;
    private final AdviceQueue queue;

    EndSilence(AdviceBook book, AdviceQueue queue) {
        this.book = book;
        this.queue = queue;
    }

    public void handle(UUID athlete, UUID silence) {
        if (!book.remove(athlete, silence)) {
            throw AdviceProblems.noSilence(silence);
        }
        queue.gearChanged(athlete);
    }
}
