package io.fitconnect.notification.kind.club;

import io.fitconnect.notification.kind.AddressedNotice;
import io.fitconnect.notification.kind.BundledKind;
import io.fitconnect.notification.kind.NoticeSource;
import io.fitconnect.notification.kind.Persons;
import io.fitconnect.notification.kind.Wording;
import io.fitconnect.platform.events.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells of new group trainings in a club of the athlete's. Those of one club that come close together are told as one. */
@Component("clubTrainingPlanned")
class TrainingPlanned implements BundledKind<PlannedTrainings>, NoticeSource {

    private final Persons persons;

    TrainingPlanned(Persons persons) {
        this.persons = persons;
    }

    @Override
    public String name() {
        return "club-training-planned";
    }

    @Override
    public Class<PlannedTrainings> arguments() {
        return PlannedTrainings.class;
    }

    @Override
    public Wording wording(PlannedTrainings planned) {
        return Wording.of(ClubText.NEW_TRAINING, ClubText.TRAINING_PLANNED, planned.textArguments());
    }

    @Override
    public String reference(PlannedTrainings planned) {
        return planned.reference();
    }

    @Override
    public PlannedTrainings sample(Instant now) {
        return new PlannedTrainings(
                new UUID(0, 0), "Trail Runners", new UUID(0, 0), now.plus(Duration.ofDays(3)), "Europe/Berlin", 1);
    }

    @Override
    public String bundlingKey(PlannedTrainings planned) {
        return planned.clubId().toString();
    }

    @Override
    public PlannedTrainings bundle(List<PlannedTrainings> parts) {
        return PlannedTrainings.join(parts);
    }

    @Override
    public boolean isOver(PlannedTrainings planned, Instant now) {
        return planned.count() == 1 && !now.isBefore(planned.startTime());
    }

    @Override
    public boolean wants(Event event) {
        return event.is("club-training-planned.v1");
    }

    /** Tells who may know of the organiser: a block may have come meanwhile. */
    @Override
    public List<AddressedNotice> take(Event event) {
        Planned planned = event.dataAs(Planned.class);
        return persons
                .find(planned.otherId(), planned.athleteId())
                .map(organiser -> AddressedNotice.toOne(planned.athleteId(), this, planned.toTrainings(), event))
                .stream()
                .toList();
    }

    /** What is read of the event. */
    record Planned(
            UUID athleteId,
            UUID otherId,
            UUID clubId,
            String clubName,
            UUID groupTrainingId,
            Instant startTime,
            String timeZone) {

        PlannedTrainings toTrainings() {
            return new PlannedTrainings(clubId, clubName, groupTrainingId, startTime, timeZone, 1);
        }
    }
}
