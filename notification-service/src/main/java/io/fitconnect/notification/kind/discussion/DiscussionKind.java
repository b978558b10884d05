package io.fitconnect.notification.kind.discussion;

import io.fitconnect.notification.kind.AddressedNotice;
import io.fitconnect.notification.kind.BundledKind;
import io.fitconnect.notification.kind.NoticeSource;
import io.fitconnect.notification.kind.Person;
import io.fitconnect.notification.kind.PersonalKind;
import io.fitconnect.notification.kind.Persons;
import io.fitconnect.platform.events.Event;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A kind that tells an athlete what others say. It is named as its event, and bundled by its subject. */
abstract class DiscussionKind implements BundledKind<Contribution>, PersonalKind<Contribution>, NoticeSource {

    private static final int SEVERAL = 12;

    private final String name;
    private final boolean isToHosts;
    private final Persons persons;

    DiscussionKind(String name, boolean isToHosts, Persons persons) {
        this.name = name;
        this.isToHosts = isToHosts;
        this.persons = persons;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Class<Contribution> arguments() {
        return Contribution.class;
    }

    @Override
    public Contribution withPersons(Contribution contribution, UnaryOperator<Person> lookUp) {
        return contribution.withPersons(lookUp);
    }

    @Override
    public String reference(Contribution contribution) {
        return contribution.subject().reference();
    }

    @Override
    public Contribution sample(Instant now) {
        return new Contribution(Person.sample(), SEVERAL, new Subject("training", new UUID(0, 0), true, null), null);
    }

    @Override
    public String bundlingKey(Contribution contribution) {
        UUID subject = contribution.subject().id();
        return contribution.commentId() == null ? subject.toString() : subject + "/" + contribution.commentId();
    }

    @Override
    public Contribution bundle(List<Contribution> parts) {
        return Contribution.join(parts);
    }

    @Override
    public boolean wants(Event event) {
        return event.is(name + ".v1");
    }

    @Override
    public List<AddressedNotice> take(Event event) {
        Said said = event.dataAs(Said.class);
        return said.isOwn()
                ? List.of()
                : said
                        .find(isToHosts, persons)
                        .map(contribution -> AddressedNotice.toOne(said.athleteId(), this, contribution, event))
                        .stream()
                        .toList();
    }
}
