package io.fitconnect.training.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedAddressTests {

    private final AthleteId athlete = Examples.athlete();

    @Test
    void leadsToItsAthleteByAnotherSecretEachTime() {
        FeedAddress address = FeedAddress.next(athlete);

        FeedAddress read = FeedAddress.find(address.secret()).orElseThrow();

        assertThat(read.athlete()).isEqualTo(athlete);
        assertThat(read.digest()).isEqualTo(address.digest());
        assertThat(FeedAddress.next(athlete).digest()).isNotEqualTo(address.digest());
    }

    @Test
    void isNotShown() {
        FeedAddress address = FeedAddress.next(athlete);

        assertThat(address.toString()).doesNotContain(address.secret());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "../../etc/passwd",
                "AZqjvPq4fQ6vG6w1p1m1",
                "AZqjvPq4fQ6vG6w1p1m1xN8m3b7l0oQ2y9kT4sV6uX8zA1cE5gI7kM=="
            })
    void isNothingElse(String text) {
        assertThat(FeedAddress.find(text)).isEmpty();
    }
}
