package io.fitconnect.integration.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.json.WireName;
import io.fitconnect.platform.sport.Sports;
import io.fitconnect.recording.Sport;
import io.fitconnect.recording.SubSport;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words that recordings are announced with and the catalogue of sports know each other. */
class SportWordsTests {

    @ParameterizedTest
    @EnumSource
    void becomeASportOfTheCatalogue(Sport sport) {
        String word = WireName.of(sport);

        assertThat(Sports.knowsDeviceWord(word)).isTrue();
        assertThat(Sports.ofDevice(word, null).key()).isEqualTo(word);
    }

    @Test
    void areTheOnlyFinerWordsThatTheCatalogueMaps() {
        Set<String> words = Arrays.stream(Sport.values())
                .flatMap(sport -> Arrays.stream(SubSport.values())
                        .map(subSport -> WireName.of(sport) + "/" + WireName.of(subSport)))
                .collect(Collectors.toSet());

        assertThat(Sports.all())
                .flatExtracting(io.fitconnect.platform.sport.Sport::device)
                .filteredOn(word -> word.contains("/"))
                .hasSizeGreaterThan(15)
                .isSubsetOf(words);
    }
}
