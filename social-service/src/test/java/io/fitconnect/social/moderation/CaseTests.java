package io.fitconnect.social.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.social.content.ContentKey;
import io.fitconnect.social.content.Rule;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseTests {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");

    private final ModerationCase opened =
            ModerationCase.open(ContentKey.athlete(UUID.randomUUID()), UUID.randomUUID(), NOW);

    @Test
    void isAsUrgentAsItsGravestReasonThenAsItsReporters() {
        ModerationCase spam = opened.joined(Rule.SPAM, ReportSource.PERSON);
        ModerationCase oftenSpam = spam.joined(Rule.SPAM, ReportSource.PERSON);
        ModerationCase threat =
                opened.joined(Rule.SPAM, ReportSource.PERSON).joined(Rule.VIOLENCE, ReportSource.PERSON);

        assertThat(oftenSpam.urgency()).isGreaterThan(spam.urgency()).isLessThan(threat.urgency());
        assertThat(threat.joined(Rule.SPAM, ReportSource.PERSON).severity()).isEqualTo(3);
    }

    @Test
    void countsNoListOfWordsAmongReporters() {
        assertThat(opened.joined(Rule.SPAM, ReportSource.WORD_LIST).reporters()).isZero();
    }

    @Test
    void keepsItsRevisionWhileReportsJoin() {
        ModerationCase joined = opened.joined(Rule.SPAM, ReportSource.PERSON);

        assertThat(joined.revision()).isEqualTo(opened.revision());
        assertThat(joined.decided(NOW).revision()).isGreaterThan(joined.revision());
    }

    @Test
    void shallBeDecidedTheLongestWaitingAppealFirst() {
        assertThat(opened.appealed(NOW).urgency())
                .isGreaterThan(opened.appealed(NOW.plusSeconds(60)).urgency());
    }
}
