package io.fitconnect.promo.advice;

import io.fitconnect.platform.usecase.UseCase;
import java.util.List;
import java.util.UUID;

/** An athlete looks at what is silenced. */
@UseCase(readOnly = true)
public class ListSilences {

    private final AdviceBook book;

    ListSilences(AdviceBook book) {
        this.book = book;
    }

    public List<SilenceEntry> handle(UUID athlete) {
        return book.listSilences(athlete);
    }
}
