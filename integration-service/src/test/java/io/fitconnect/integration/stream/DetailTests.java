package io.fitconnect.integration.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DetailTests {

    @Test
    void isStoredOnlyWhereItThinsOut() {
        assertThat(Detail.storedOf(0)).containsExactly(Detail.FULL);
        assertThat(Detail.storedOf(100)).containsExactly(Detail.FULL);
        assertThat(Detail.storedOf(101)).containsExactly(Detail.LOW, Detail.FULL);
        assertThat(Detail.storedOf(1_001)).containsExactly(Detail.LOW, Detail.MEDIUM, Detail.FULL);
        assertThat(Detail.storedOf(10_001)).containsExactly(Detail.values());
    }

    @Test
    void isReadWhereItIsStored() {
        for (int samples : new int[] {0, 1, 100, 101, 1_000, 1_001, 10_000, 10_001, 500_000}) {
            for (Detail detail : Detail.values()) {
                assertThat(Detail.storedOf(samples)).contains(detail.storedAs(samples));
            }
        }
    }

    @Test
    void isFoundByItsName() {
        for (Detail detail : Detail.values()) {
            assertThat(Detail.find(detail.wireName())).contains(detail);
        }
        assertThat(Detail.find("LOW")).isEmpty();
    }
}
