package io.fitconnect.notification.telling;

import io.fitconnect.notification.kind.NoticeSource;
import io.fitconnect.notification.kind.Teller;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.usecase.UseCase;
import java.util.List;

/** Something happened that athletes may have to be told of. */
@UseCase
public class TakeEvent {

    private final List<NoticeSource> sources;
    private final Teller teller;

    TakeEvent(List<NoticeSource> sources, Teller teller) {
        this.sources = List.copyOf(sources);
        this.teller = teller;
    }

    /** Schedules what the event means for whom, in the transaction that takes it. */
    public void handle(Event event) {
        sources.stream()
                .filter(source -> source.wants(event))
                .flatMap(source -> source.take(event).stream())
                .forEach(teller::tell);
    }
}
