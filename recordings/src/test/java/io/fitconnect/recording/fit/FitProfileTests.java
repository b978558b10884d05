package io.fitconnect.recording.fit;

import static org.assertj.core.api.Assertions.assertThat;

import com.garmin.fit.CRC;
import com.garmin.fit.GarminProduct;
import com.garmin.fit.Manufacturer;
import io.fitconnect.recording.Sport;
import io.fitconnect.recording.SubSport;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Numbers, names and checksums are those of Garmin's SDK. */
class FitProfileTests {

    private static final Map<String, SubSport> OTHER_NAMES = Map.of(
            "VIRTUAL_ACTIVITY", SubSport.VIRTUAL,
            "SPIN", SubSport.SPINNING,
            "GRAVEL_CYCLING", SubSport.GRAVEL,
            "MOUNTAIN", SubSport.MOUNTAIN_BIKING,
            "HAND_CYCLING", SubSport.HANDCYCLING,
            "HIIT", SubSport.HIGH_INTENSITY_INTERVALS,
            "FLEXIBILITY_TRAINING", SubSport.FLEXIBILITY);

    @Test
    void knowsSportsByTheirNumbers() {
        Map<String, Sport> own = Arrays.stream(Sport.values()).collect(Collectors.toMap(Enum::name, sport -> sport));
        long compared = Arrays.stream(com.garmin.fit.Sport.values())
                .filter(sport -> own.containsKey(sport.name()))
                .peek(sport ->
                        assertThat(FitSport.of(sport.getValue(), 0).sport()).isEqualTo(own.get(sport.name())))
                .count();
        assertThat(compared).isGreaterThan(15);
    }

    @Test
    void knowsSubSportsByTheirNumbers() {
        Map<String, SubSport> own =
                Arrays.stream(SubSport.values()).collect(Collectors.toMap(Enum::name, sport -> sport));
        for (com.garmin.fit.SubSport subSport : com.garmin.fit.SubSport.values()) {
            SubSport named = OTHER_NAMES.getOrDefault(subSport.name(), own.get(subSport.name()));
            if (named != null) {
                assertThat(FitSport.of(0, subSport.getValue()).subSport()).isEqualTo(named);
            }
        }
    }

    @Test
    void knowsMakersAndModels() {
        for (int number = 0; number < 0xFFFF; number++) {
            assertThat(FitNames.MAKERS.find(number)).isEqualTo(words(Manufacturer.getStringFromValue(number)));
            assertThat(FitNames.GARMIN_MODELS.find(number)).isEqualTo(words(GarminProduct.getStringFromValue(number)));
        }
    }

    private static @Nullable String words(@Nullable String constant) {
        return constant == null || constant.isEmpty()
                ? null
                : Arrays.stream(constant.split("_"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" "));
    }

    @Test
    void sumsAsTheSdkDoes() {
        byte[] content = new byte[1_000];
        new Random(1).nextBytes(content);
        for (int from = 0; from < 20; from++) {
            for (int to = from; to < 60; to++) {
                assertThat(FitChecksum.of(content, from, to)).isEqualTo(sdkChecksum(content, from, to));
            }
        }
        assertThat(FitChecksum.of(content, 0, 1_000)).isEqualTo(sdkChecksum(content, 0, 1_000));
    }

    private static int sdkChecksum(byte[] content, int from, int to) {
        int checksum = 0;
        for (int i = from; i < to; i++) {
            checksum = CRC.get16(checksum, content[i]);
        }
        return checksum & 0xFFFF;
    }
}
