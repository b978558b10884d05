package io.fitconnect.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfusablesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FitConnect",
                "The official F I T connect!",
                "Fit\u0421\u043ennect",
                "FITCONNECT",
                "FlTCONNECT",
                "F1tC0nnect",
                "\uff26\uff49\uff54Connect",
                "F\u0131t-Connect Sync",
                "FitConnéct",
                "Ｆｉｔ Ｃóｎｎｅｃｔ",
                "Fi7C0nn3ct",
                "F!tConnect",
                "Fít Çönnèct",
                "𝓕𝓲𝓽𝓒𝓸𝓷𝓷𝓮𝓬𝓽"
            })
    void recognisesWhatLooksLikeTheWord(String name) {
        assertThat(Confusables.imitates(name, "FitConnect")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Swift Tracker 3", "Fitness Connection", "Connect Fit", "Фитнес", "Outfit"})
    void leavesOtherNamesAlone(String name) {
        assertThat(Confusables.imitates(name, "FitConnect")).isFalse();
    }

    @Test
    void givesLookalikesOneSkeleton() {
        assertThat(Confusables.skeletonOf("\u0420\u0430ul")).isEqualTo(Confusables.skeletonOf("paul"));
        assertThat(Confusables.skeletonOf("Paul")).isNotEqualTo(Confusables.skeletonOf("Paula"));
    }
}
