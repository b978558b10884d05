package io.fitconnect.notification.kind.club;

import io.fitconnect.notification.kind.AddressedNotice;
import io.fitconnect.notification.kind.NoticeSource;
import io.fitconnect.notification.kind.Person;
import io.fitconnect.notification.kind.PersonalKind;
import io.fitconnect.notification.kind.Persons;
import io.fitconnect.platform.events.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A kind that tells an athlete of something in a club. It is named after its event. */
abstract class ClubKind implements PersonalKind<ClubMatter>, NoticeSource {

    private final String name;
    private final Persons persons;

    ClubKind(String name, Persons persons) {
        this.name = name;
        this.persons = persons;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Class<ClubMatter> arguments() {
        return ClubMatter.class;
    }

    @Override
    public ClubMatter withPersons(ClubMatter matter, UnaryOperator<Person> lookUp) {
        Person person = matter.person();
        return person == null ? matter : matter.with(lookUp.apply(person));
    }

    @Override
    public String reference(ClubMatter matter) {
        return matter.reference();
    }

    @Override
    public ClubMatter sample(Instant now) {
        return new ClubMatter(
                new UUID(0, 0), "Trail Runners", Person.sample(), "moderator", now.plus(Duration.ofDays(14)));
    }

    @Override
    public boolean wants(Event event) {
        return event.is(name + ".v1");
    }

    /** Who did something in a club need not hear of it. */
    @Override
    public List<AddressedNotice> take(Event event) {
        InClub done = event.dataAs(InClub.class);
        return done.athleteId().equals(done.otherId())
                ? List.of()
                : List.of(AddressedNotice.toOne(done.athleteId(), this, done.toMatter(persons), event));
    }

    /** What is read of the events. */
    record InClub(
            UUID athleteId,
            @Nullable UUID otherId,
            UUID clubId,
            String clubName,
            @Nullable String role,
            @Nullable Instant closesAt) {

        ClubMatter toMatter(Persons persons) {
            Person person = Optional.ofNullable(otherId)
                    .flatMap(other -> persons.find(other, athleteId))
                    .orElse(null);
            return new ClubMatter(clubId, clubName, person, role, closesAt);
        }
    }
}
