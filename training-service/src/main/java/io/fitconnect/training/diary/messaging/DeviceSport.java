package io.fitconnect.training.diary.messaging;

import io.fitconnect.training.diary.Sport;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a device says was done, in the words of FIT files, which are finer than ours: the finer word is kept beside. */
record DeviceSport(String sport, @Nullable String subSport) {

    private static final Map<String, Sport> SPORTS = Map.ofEntries(
            Map.entry("training", Sport.FITNESS),
            Map.entry("fitness-equipment", Sport.FITNESS),
            Map.entry("hiit", Sport.FITNESS),
            Map.entry("jump-rope", Sport.FITNESS),
            Map.entry("boxing", Sport.FITNESS),
            Map.entry("e-biking", Sport.CYCLING),
            Map.entry("wheelchair-push-run", Sport.RUNNING),
            Map.entry("wheelchair-push-walk", Sport.WALKING),
            Map.entry("snowshoeing", Sport.HIKING),
            Map.entry("mountaineering", Sport.CLIMBING),
            Map.entry("rock-climbing", Sport.CLIMBING),
            Map.entry("floor-climbing", Sport.CLIMBING),
            Map.entry("inline-skating", Sport.SKATING),
            Map.entry("ice-skating", Sport.SKATING),
            Map.entry("kayaking", Sport.PADDLING),
            Map.entry("rafting", Sport.PADDLING),
            Map.entry("stand-up-paddleboarding", Sport.PADDLING),
            Map.entry("basketball", Sport.BALL_GAME),
            Map.entry("soccer", Sport.BALL_GAME),
            Map.entry("american-football", Sport.BALL_GAME),
            Map.entry("volleyball", Sport.BALL_GAME),
            Map.entry("hockey", Sport.BALL_GAME),
            Map.entry("tennis", Sport.RACKET_SPORT),
            Map.entry("racket", Sport.RACKET_SPORT));

    private static final Map<String, Sport> SUB_SPORTS = Map.of(
            "strength-training", Sport.STRENGTH,
            "yoga", Sport.YOGA,
            "pilates", Sport.YOGA,
            "indoor-rowing", Sport.ROWING);

    Sport toSport() {
        Sport ours = Sport.find(sport).orElseGet(() -> SPORTS.getOrDefault(sport, Sport.OTHER));
        return subSport == null ? ours : SUB_SPORTS.getOrDefault(subSport, ours);
    }

    /** The finer word: that of the device, or the sport itself where we have no word of our own for it. */
    @Nullable
    String toSubSport() {
        return subSport == null && Sport.find(sport).isEmpty() ? sport : subSport;
    }
}
