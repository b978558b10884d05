package io.fitconnect.recording.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.recording.Sport;
import io.fitconnect.recording.SubSport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SportWordsTests {

    /** Type names that large services and makers write into their files. */
    @ParameterizedTest
    @CsvSource({
        "running, RUNNING,",
        "Run, RUNNING,",
        "TrailRun, RUNNING, TRAIL",
        "trail_running, RUNNING, TRAIL",
        "VirtualRun, RUNNING, VIRTUAL",
        "treadmill_running, RUNNING, TREADMILL",
        "street_running, RUNNING, ROAD",
        "track_running, RUNNING, TRACK",
        "obstacle_run, RUNNING, OBSTACLE",
        "wheelchair_push_run, RUNNING,",
        "jogging, RUNNING,",
        "HKWorkoutActivityTypeRunning, RUNNING,",
        "cycling, CYCLING,",
        "Ride, CYCLING,",
        "Biking, CYCLING,",
        "road_biking, CYCLING, ROAD",
        "MountainBikeRide, CYCLING, MOUNTAIN_BIKING",
        "mountain_biking, CYCLING, MOUNTAIN_BIKING",
        "MountainBiking, CYCLING, MOUNTAIN_BIKING",
        "mtb, CYCLING, MOUNTAIN_BIKING",
        "enduro_mtb, CYCLING, MOUNTAIN_BIKING",
        "bmx, CYCLING,",
        "GravelRide, CYCLING, GRAVEL",
        "gravel_cycling, CYCLING, GRAVEL",
        "cyclocross, CYCLING, CYCLOCROSS",
        "EBikeRide, CYCLING, E_BIKE",
        "EMountainBikeRide, CYCLING, E_BIKE",
        "e_bike_fitness, CYCLING, E_BIKE",
        "VirtualRide, CYCLING, VIRTUAL",
        "virtual_ride, CYCLING, VIRTUAL",
        "indoor_cycling, CYCLING, INDOOR_CYCLING",
        "Handcycle, CYCLING, HANDCYCLING",
        "Velomobile, CYCLING,",
        "touringbicycle, CYCLING,",
        "Cycling (transportation), CYCLING, COMMUTING",
        "Swim, SWIMMING,",
        "lap_swimming, SWIMMING, LAP_SWIMMING",
        "open_water_swimming, SWIMMING, OPEN_WATER",
        "openwaterswimming, SWIMMING, OPEN_WATER",
        "Walk, WALKING,",
        "casual_walking, WALKING,",
        "Nordic Walking, WALKING,",
        "Hike, HIKING,",
        "hiking, HIKING,",
        "rucking, HIKING,",
        "mountaineering, MOUNTAINEERING,",
        "RockClimbing, CLIMBING,",
        "indoor_climbing, CLIMBING, INDOOR_CLIMBING",
        "bouldering, CLIMBING, BOULDERING",
        "NordicSki, CROSS_COUNTRY_SKIING,",
        "cross_country_skiing_ws, CROSS_COUNTRY_SKIING,",
        "SKIING_CROSS_COUNTRY, CROSS_COUNTRY_SKIING,",
        "skate_skiing, CROSS_COUNTRY_SKIING, SKATE_SKIING",
        "skate_skiing_ws, CROSS_COUNTRY_SKIING, SKATE_SKIING",
        "RollerSki, CROSS_COUNTRY_SKIING,",
        "AlpineSki, ALPINE_SKIING,",
        "resort_skiing_snowboarding, ALPINE_SKIING,",
        "resort_skiing_snowboarding_ws, ALPINE_SKIING,",
        "BackcountrySki, ALPINE_SKIING, BACKCOUNTRY",
        "backcountry_skiing_snowboarding_ws, ALPINE_SKIING, BACKCOUNTRY",
        "Snowboard, SNOWBOARDING,",
        "Snowshoe, SNOWSHOEING,",
        "snow_shoe_ws, SNOWSHOEING,",
        "snowmobiling_ws, MOTOR_SPORT,",
        "IceSkate, SKATING,",
        "inline_skating, SKATING,",
        "Skateboard, SKATING,",
        "Rowing, ROWING,",
        "indoor_rowing, ROWING, INDOOR_ROWING",
        "VirtualRow, ROWING, INDOOR_ROWING",
        "Kayaking, PADDLING,",
        "kayaking_v2, PADDLING,",
        "StandUpPaddling, PADDLING, STAND_UP_PADDLING",
        "stand_up_paddleboarding_v2, PADDLING, STAND_UP_PADDLING",
        "whitewater_rafting_kayaking, PADDLING,",
        "Surfing, SURFING,",
        "Kitesurf, SURFING, KITE_SURFING",
        "kiteboarding_v2, SURFING, KITE_SURFING",
        "Windsurf, SURFING, WIND_SURFING",
        "water_skiing, SURFING,",
        "Sail, SAILING,",
        "single_gas_diving, DIVING,",
        "apnea_diving, DIVING,",
        "skydiving, FLYING,",
        "sky_diving, FLYING,",
        "hang_gliding, FLYING,",
        "horseback_riding, RIDING,",
        "motorcycling_v2, MOTOR_SPORT,",
        "WeightTraining, STRENGTH,",
        "strength_training, STRENGTH,",
        "FunctionalStrengthTraining, STRENGTH,",
        "Yoga, YOGA,",
        "Pilates, YOGA, PILATES",
        "hiit, CARDIO, HIGH_INTENSITY_INTERVALS",
        "HighIntensityIntervalTraining, CARDIO, HIGH_INTENSITY_INTERVALS",
        "Crossfit, CARDIO, HIGH_INTENSITY_INTERVALS",
        "indoor_cardio, CARDIO,",
        "Elliptical, CARDIO, ELLIPTICAL",
        "StairStepper, CARDIO, STAIR_CLIMBING",
        "jump_rope, CARDIO,",
        "Tennis, RACKET_GAME,",
        "TableTennis, RACKET_GAME,",
        "Pickleball, RACKET_GAME,",
        "Golf, GOLF,",
        "disc_golf, GOLF,",
        "Soccer, BALL_GAME,",
        "american_football, BALL_GAME,",
        "ice_hockey, BALL_GAME,",
        "boxing, COMBAT,",
        "mixed_martial_arts, COMBAT,",
        "transition_v2, TRANSITION,",
        "swimToBikeTransition_v2, TRANSITION,",
        "9, RUNNING,",
        "1, CYCLING,",
        "Workout, OTHER,",
        "other, OTHER,",
        "Barrow moving, OTHER,",
        "Truncated, OTHER,"
    })
    void meansTheSportOfATypeName(String typeName, Sport sport, SubSport subSport) {
        assertThat(SportWords.meaningOf(typeName)).isEqualTo(new SportWords.Meaning(sport, subSport));
    }

    @Test
    void meansNothingWithoutAName() {
        assertThat(SportWords.meaningOf(null).sport()).isEqualTo(Sport.OTHER);
        assertThat(SportWords.meaningOf("").sport()).isEqualTo(Sport.OTHER);
        assertThat(SportWords.meaningOf("run ".repeat(1_000)).sport()).isEqualTo(Sport.OTHER);
        assertThat(SportWords.meaningOf("Route 9").sport()).isEqualTo(Sport.OTHER);
    }
}
