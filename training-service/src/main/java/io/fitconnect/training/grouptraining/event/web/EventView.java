package io.fitconnect.training.grouptraining.event.web;

import io.fitconnect.training.grouptraining.event.GroupEvent;
import io.fitconnect.training.grouptraining.event.StartWave;
import io.fitconnect.training.grouptraining.event.TakenFinish;
import io.fitconnect.training.grouptraining.event.ViewEvent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event as the caller sees it. */
@Schema(name = "GroupTrainingEvent")
record EventView(
        @Schema(description = "In the order of their starts; empty while event mode is off")
        List<WaveView> waves,

        @Schema(
                description = "Where the caller's wave stands in the list, from 0 on; absent without a place",
                example = "1")
        @Nullable
        Integer wave,

        @Schema(description = "Absent until the caller has finished") @Nullable
        FinishView finish) {

    static final EventView OFF = new EventView(List.of(), null, null);

    static EventView of(ViewEvent.SeenEvent seen) {
        GroupEvent event = seen.event();
        TakenFinish finish = seen.finish();
        return new EventView(
                event.waves().list().stream()
                        .map(wave -> WaveView.of(event, wave))
                        .toList(),
                seen.wave(),
                finish == null ? null : FinishView.of(finish));
    }

    /** Those who start together. */
    @Schema(name = "StartWave")
    record WaveView(
            @Schema(example = "Blue") String name,

            @Schema(description = "Seconds after the start of the group training", example = "300")
            int offsetSeconds,

            @Schema(description = "UTC") Instant startTime) {

        static WaveView of(GroupEvent event, StartWave wave) {
            return new WaveView(wave.name(), wave.offsetSeconds(), event.startOf(wave));
        }
    }
}
