package io.fitconnect.gamification.fairness;

import java.util.Random;

/** Made-up recordings, each with the truth about it. */
enum LabelledTracks {
    EASY_RUN(true, random -> run(random, 2.3 + random.nextDouble(), 145)),
    ELITE_RUN(true, random -> run(random, 5.2 + random.nextDouble() * 0.5, 175)),
    SPRINTS(true, random -> {
        MadeUpTrack track = track(random, "running").move(600, 3, 0, 130);
        for (int sprint = 0; sprint < 12; sprint++) {
            track.move(15, 8.5, 0, 170).move(90, 1.3, 0, 140);
        }
        return track.move(300, 2.8, 0, 140);
    }),
    TRAIL_RUN(true, random -> hills(track(random, "trail-running"), random, 8, 2, 3.6, 0.12, 150)),
    HIKE(true, random -> hills(track(random, "hiking"), random, 8, 0.8, 1.3, 0.15, 120)),
    WALK(
            true,
            random ->
                    track(random, "walking").move(2_400, 1.4, 0, 95).stand(120).move(900, 1.5, 0, 100)),
    FLAT_RIDE(true, random -> track(random, "cycling").move(3_600 + random.nextInt(3_600), 7.5, 0, 135)),
    FAST_GROUP_RIDE(true, random -> track(random, "cycling").move(5_400, 11.8, 0, 150)),
    HILLY_RIDE(true, random -> hills(track(random, "cycling"), random, 6, 3.5, 17, 0.06, 150)),
    COMMUTE(true, random -> lights(track(random, "cycling"), random, 14, 1.0, 6.5, 120)),
    CALM_EBIKE_COMMUTE(true, random -> lights(track(random, "cycling"), random, 10, 1.2, 6.9, 95)),
    POOR_RECEPTION(true, random -> track(random, "running").noise(9).move(2_400, 2.8, 0, 150)),

    CAR_IN_TOWN_AS_RIDE(false, random -> lights(track(random, "cycling"), random, 14, 2.6, 14, 80)),
    CAR_ON_HIGHWAY_AS_RIDE(
            false, random -> track(random, "cycling").launch(2.5, 27).move(1_800, 28, 0, 80)),
    CAR_ON_COUNTRY_ROAD_AS_RIDE(false, random -> hills(track(random, "cycling"), random, 6, 19, 21, 0.01, 85)),
    MOPED_AS_RIDE(false, random -> track(random, "cycling").move(2_400, 12.4, 0, 82)),
    CAR_AS_RUN(false, random -> lights(track(random, "running"), random, 10, 2.6, 13, 80)),
    SCOOTER_AS_RUN(false, random -> track(random, "running").move(1_800, 6.9, 0, 85)),
    BIKE_AS_RUN(false, random -> track(random, "running").move(3_000, 7.4, 0, 140)),
    SLOW_SCOOTER_AS_RUN(false, random -> track(random, "running").move(2_400, 5.3, 0, 85)),
    BUS_AS_WALK(false, random -> lights(track(random, "walking"), random, 8, 1.5, 11, 75)),
    RUN_WITH_FASTER_CLOCK(false, random -> run(random, 3.4, 150).stretchTime(0.45)),
    FLAT_HEART(false, random -> run(random, 2.8, 150).heart(152)),
    HEART_OF_A_BIRD(false, random -> run(random, 2.8, 150).heart(236)),
    EBIKE_AS_RIDE(false, random -> track(random, "cycling").move(3_600, 7.2, 0, 105));

    private final boolean honest;
    private final Maker maker;

    LabelledTracks(boolean honest, Maker maker) {
        this.honest = honest;
        this.maker = maker;
    }

    boolean isHonest() {
        return honest;
    }

    MadeUpTrack make(long seed) {
        return maker.make(new Random(seed * 31 + ordinal()));
    }

    private interface Maker {

        MadeUpTrack make(Random random);
    }

    private static MadeUpTrack track(Random random, String sport) {
        return new MadeUpTrack(random.nextLong()).sport(sport);
    }

    private static MadeUpTrack run(Random random, double speed, double heart) {
        return track(random, "running").move(1_500 + random.nextInt(1_200), speed, 0, heart);
    }

    private static MadeUpTrack hills(
            MadeUpTrack track, Random random, int hills, double up, double down, double slope, double heart) {
        for (int hill = 0; hill < hills; hill++) {
            double steep = slope * (0.7 + random.nextDouble() * 0.6);
            double meters = 1_200 + random.nextInt(1_500);
            track.move((int) (meters / up), up, steep, heart);
            track.move((int) (meters / down), down, -steep, heart - 25);
        }
        return track;
    }

    private static MadeUpTrack lights(
            MadeUpTrack track, Random random, int lights, double gain, double speed, double heart) {
        for (int light = 0; light < lights; light++) {
            double cruise = speed * (0.9 + random.nextDouble() * 0.2);
            track.stand(20 + random.nextInt(40)).launch(gain, cruise).move(40 + random.nextInt(60), cruise, 0, heart);
        }
        return track;
    }
}
