package io.fitconnect.training.grouptraining.joint.web;

import io.fitconnect.training.grouptraining.joint.Attendee;
import io.fitconnect.training.grouptraining.joint.SeenAttendee;
import io.fitconnect.training.viewing.SeenTraining;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One who came. What the viewer may not see of the recording is absent. */
@Schema(name = "JointPerson")
record JointPersonView(
        UUID athleteId,

        @Schema(description = "Absent where the caller may not see the athlete's profile") @Nullable
        String name,

        @Schema(description = "Whether an organiser confirmed that the athlete came")
        boolean confirmed,

        @Schema(description = "Whether the phones of the athlete and of another participant read each other's codes")
        boolean checkedIn,

        @Schema(description = "The recording, for who may see it") @Nullable
        UUID trainingId,

        @Schema(description = "From start to end; of a cut track the visible time, to a minute") @Nullable
        Integer elapsedSeconds,

        @Schema(description = "Without pauses; absent for a cut track") @Nullable
        Integer movingSeconds,

        @Schema(description = "Metres; of a cut track the visible way, to 100 m") @Nullable
        Double distanceMeters,

        @Schema(description = "Whether a part of the track is hidden") @Nullable
        Boolean cut,

        @Schema(
                description =
                        "Seconds of each whole kilometre since the start, with pauses; absent for who is not on the common clock",
                example = "[312, 308]")
        @Nullable
        List<Long> splitSeconds) {

    static JointPersonView of(SeenAttendee person, @Nullable String name, @Nullable List<Double> splits) {
        SeenTraining seen = person.training().orElse(null);
        return new JointPersonView(
                person.athlete().value(),
                name,
                person.attendee().word() == Attendee.Word.ORGANISER,
                person.attendee().word() == Attendee.Word.CHECK_IN,
                seen == null ? null : seen.training().key().training().value(),
                seen == null ? null : seen.way().elapsedSeconds(),
                seen == null || seen.way().isCut()
                        ? null
                        : seen.training().details().figures().time().movingSeconds(),
                seen == null ? null : seen.way().distanceMeters(),
                seen == null ? null : seen.way().isCut(),
                splits == null ? null : splits.stream().map(Math::round).toList());
    }
}
