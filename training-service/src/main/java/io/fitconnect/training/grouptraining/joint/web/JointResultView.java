package io.fitconnect.training.grouptraining.joint.web;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.joint.Gaps;
import io.fitconnect.training.grouptraining.joint.JointRecording;
import io.fitconnect.training.grouptraining.joint.JointResult;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came out of a group training. */
@Schema(name = "JointResult")
record JointResultView(
        @Schema(description = "UTC; the scheduled start, from which splits and gaps count")
        Instant startTime,

        @Schema(
                description = "How many came of whom the viewer can know, also those who are not listed",
                example = "12")
        int came,

        @Schema(description = "The first hundred who came, in the order in which they joined")
        List<JointPersonView> people,

        GapsView gaps,
        OwnRecordingView ownRecording) {

    static JointResultView of(JointResult result, Map<AthleteId, String> names) {
        return new JointResultView(
                result.start(),
                result.came(),
                result.people().stream()
                        .map(person -> JointPersonView.of(
                                person,
                                names.get(person.athlete()),
                                result.splits().get(person.athlete())))
                        .toList(),
                GapsView.of(result.gaps()),
                OwnRecordingView.of(result.own()));
    }

    /** How far each was behind the first, at even steps of the common clock. */
    @Schema(name = "JointGaps")
    record GapsView(
            @Schema(
                    description =
                            "Seconds since the start, ascending, at most 60; empty without tracks that can be compared")
            List<Integer> seconds,

            List<BehindView> people) {

        static GapsView of(Gaps gaps) {
            return new GapsView(
                    gaps.seconds(), gaps.behind().stream().map(BehindView::of).toList());
        }
    }

    /** The gaps of one; the first at a moment is whoever had the longest way behind them. */
    @Schema(name = "JointGap")
    record BehindView(
            UUID athleteId,

            @Schema(description = "Place in the seconds of the clock at which the columns begin", example = "0")
            int from,

            @Schema(description = "How much less way than the first, metres")
            List<Long> meters,

            @Schema(description = "How long ago the first was where this athlete is")
            List<Long> seconds) {

        static BehindView of(Gaps.Behind behind) {
            return new BehindView(
                    behind.athlete().value(),
                    behind.from(),
                    behind.meters().stream().map(Math::round).toList(),
                    behind.seconds().stream().map(Math::round).toList());
        }
    }

    /** The viewer's own recording in it. */
    @Schema(name = "OwnJointRecording")
    record OwnRecordingView(
            @Schema(description = "Absent when none is attached") @Nullable
            UUID trainingId,

            @Schema(description = "Who decided; with athlete none attaches itself")
            JointRecording.By chosenBy) {

        static OwnRecordingView of(JointRecording own) {
            return new OwnRecordingView(own.training(), own.by());
        }
    }
}
