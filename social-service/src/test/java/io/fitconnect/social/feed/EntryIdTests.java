package io.fitconnect.social.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.web.Cursor;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntryIdTests {

    private static final Instant NEW_YEAR = Instant.parse("2027-01-01T00:00:00Z");

    @Test
    void saysItsMomentAndItsMonth() {
        EntryId last = new EntryId(Ids.at(NEW_YEAR.minusMillis(1)));

        assertThat(last.at()).isEqualTo(NEW_YEAR.minusMillis(1));
        assertThat(last.month()).isEqualTo(YearMonth.of(2026, 12));
        assertThat(new EntryId(Ids.at(NEW_YEAR)).month()).isEqualTo(YearMonth.of(2027, 1));
    }

    @Test
    void liesBetweenTheFirstIdsOfItsMomentAndTheNext() {
        EntryId id = new EntryId(Ids.at(NEW_YEAR));

        assertThat(id).isGreaterThanOrEqualTo(EntryId.firstAt(NEW_YEAR));
        assertThat(id).isLessThan(EntryId.firstAt(NEW_YEAR.plusMillis(1)));
        assertThat(id).isLessThan(EntryId.LAST);
    }

    @Test
    void hasATime() {
        UUID random = UUID.randomUUID();

        assertThat(EntryId.isOne(random)).isFalse();
        assertThatThrownBy(() -> new EntryId(random)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesACursorWithoutATime() {
        String cursor = Cursor.encode(Map.of("before", UUID.randomUUID()));

        assertThatThrownBy(() -> Cursor.decode(cursor, FeedPosition.class)).isInstanceOf(Refusal.class);
    }
}
