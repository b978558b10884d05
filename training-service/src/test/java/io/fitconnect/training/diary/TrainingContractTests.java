package io.fitconnect.training.diary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.sport.Sport;
import io.fitconnect.platform.test.EventContracts;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrainingContractTests {

    private final AthleteId athlete = Examples.athlete();
    private final Training recorded = Training.of(Examples.recorded(athlete, Examples.activity()));
    private final Training entered =
            Training.byHand(athlete, Examples.HOUSE, Examples.run(), Instant.parse(Examples.NOW));

    @Test
    void keepsTheContractOfWhatWasRecorded() {
        EventContracts.assertValid(TrainingAnnouncements.recorded(recorded));
        EventContracts.assertValid(TrainingAnnouncements.recorded(entered));
    }

    @Test
    void keepsTheContractOfWhatWasChanged() {
        EventContracts.assertValid(TrainingAnnouncements.changed(recorded));
        EventContracts.assertValid(TrainingAnnouncements.changed(entered));
    }

    @Test
    void keepsTheContractOfWhatWasDeleted() {
        EventContracts.assertValid(TrainingAnnouncements.deleted(recorded, Instant.parse(Examples.NOW)));
        EventContracts.assertValid(TrainingAnnouncements.deleted(entered, Instant.parse(Examples.NOW)));
    }

    @ParameterizedTest
    @MethodSource("io.fitconnect.platform.sport.Sports#all")
    void namesEverySportAsTheContractTells(Sport sport) {
        var details = Examples.detailsOf(sport, Examples.START);

        EventContracts.assertValid(TrainingAnnouncements.recorded(
                Training.byHand(athlete, Examples.HOUSE, details, Instant.parse(Examples.NOW))));
    }

    @Test
    void announcesNotesToNoOther() {
        TrainingDetails run = Examples.run();
        var withNotes = new TrainingDetails(
                run.sport(),
                null,
                "Morning",
                "To the doctor",
                run.start(),
                run.figures(),
                false,
                4,
                null,
                new Remarks(Tags.require(List.of("doctor")), 2, "doctor's weather", "private doctor"),
                new Sharing(
                        Visibility.FRIENDS,
                        new PartVisibility(Visibility.ONLY_ME, null, null, null, null, Visibility.CLUBS)));

        var state = (TrainingState) TrainingAnnouncements.recorded(
                        Training.byHand(athlete, Examples.HOUSE, withNotes, Instant.parse(Examples.NOW)))
                .data();

        EventContracts.assertValid(TrainingAnnouncements.recorded(
                Training.byHand(athlete, Examples.HOUSE, withNotes, Instant.parse(Examples.NOW))));
        assertThat(state.toString()).doesNotContain("doctor");
        assertThat(state.partVisibility()).isEqualTo(withNotes.sharing().parts());
        assertThat(state.name()).isEqualTo("Morning");
    }

    @Test
    void tellsReadersWhatTheyMayDoWithIt() {
        var fromVendor =
                (TrainingState) TrainingAnnouncements.recorded(recorded).data();
        var byHand = (TrainingState) TrainingAnnouncements.recorded(entered).data();

        assertThat(fromVendor.visibility()).isEqualTo(Visibility.ONLY_ME);
        assertThat(fromVendor.source().policy()).isEqualTo(SourcePolicy.NOTHING);
        assertThat(byHand.source().policy()).isEqualTo(SourcePolicy.EVERYTHING);
        assertThat(fromVendor.hasTrack()).isTrue();
    }
}
