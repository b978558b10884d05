package io.fitconnect.training.progress.goal;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.training.week.WeekStart;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A goal of an athlete. */
@Entity
@Table(name = "goal")
public class Goal {

    @EmbeddedId
    private GoalKey key;

    @Version
    private @Nullable Long version;

    @Embedded
    private GoalTerms terms;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Goal() {}

    private Goal(GoalKey key, GoalTerms terms) {
        this.key = key;
        this.terms = terms;
    }

    static Goal of(UUID athlete, GoalTerms terms) {
        return new Goal(new GoalKey(athlete, Ids.next()), terms);
    }

    void change(GoalTerms changed) {
        this.terms = changed;
    }

    /** The days that count, seen from one of them. */
    Days daysAround(LocalDate today, WeekStart weekStart) {
        return terms.period() == GoalPeriod.DATE ? terms.days() : terms.period().around(today, weekStart);
    }

    public GoalKey key() {
        return key;
    }

    public GoalTerms terms() {
        return terms;
    }

    public long version() {
        return version == null ? 0 : version;
    }
}
