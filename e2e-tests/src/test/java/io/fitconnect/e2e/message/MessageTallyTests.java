package io.fitconnect.e2e.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.e2e.message.Found.Line;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Anna sends two messages, Boris one between them. */
class MessageTallyTests {

    private final UUID anna = UUID.randomUUID();
    private final UUID boris = UUID.randomUUID();
    private final Sent first = new Sent("talk", anna, UUID.randomUUID(), 1);
    private final Sent second = new Sent("talk", boris, UUID.randomUUID(), 2);
    private final Sent third = new Sent("talk", anna, UUID.randomUUID(), 3);

    @Test
    void isCleanWhenBothReadAll() {
        assertThat(tally(read(anna, first, second, third), read(boris, first, second, third))
                        .isClean())
                .isTrue();
    }

    @Test
    void isNotCleanWhenNobodyRead() {
        assertThat(tally().isClean()).isFalse();
    }

    @Test
    void seesWhatIsLost() {
        MessageTally tally = tally(read(anna, first, second, third), read(boris, first, second));

        assertThat(tally.lost()).isEqualTo(1);
        assertThat(tally.differ()).isEqualTo(1);
        assertThat(tally.isClean()).isFalse();
    }

    @Test
    void seesWhatStandsUnderAnotherNumber() {
        Sent moved = new Sent("talk", anna, third.clientId(), 4);

        assertThat(tally(read(anna, first, second, moved)).lost()).isEqualTo(1);
    }

    @Test
    void seesWhatStandsTwice() {
        Sent again = new Sent("talk", boris, second.clientId(), 4);

        assertThat(tally(read(anna, first, second, third, again)).twice()).isEqualTo(1);
    }

    @Test
    void seesGapsAndAnotherOrder() {
        assertThat(tally(read(anna, first, third)).shuffled()).isEqualTo(1);
        assertThat(tally(read(anna, second, first, third)).shuffled()).isEqualTo(1);

        MessageTally swapped =
                MessageTally.of(List.of(third, second, first), List.of(read(anna, first, second, third)));
        assertThat(swapped.shuffled()).isEqualTo(1);
    }

    private MessageTally tally(Found... found) {
        return MessageTally.of(List.of(first, second, third), Arrays.asList(found));
    }

    private static Found read(UUID reader, Sent... messages) {
        return new Found(
                "talk",
                reader,
                Arrays.stream(messages)
                        .map(message -> new Line(message.number(), message.clientId()))
                        .toList());
    }
}
