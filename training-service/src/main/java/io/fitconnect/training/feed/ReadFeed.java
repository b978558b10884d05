package io.fitconnect.training.feed;

import io.fitconnect.platform.address.SecretAddress;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.OwnTrainings;
import io.fitconnect.training.diary.Training;
import io.fitconnect.training.grouptraining.participation.JoinedGroupTrainings;
import io.fitconnect.training.plan.PlanEntries;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

/** A program reads the calendar at an address: the trainings of the last twelve months, and plan and group trainings from then on. */
@UseCase(readOnly = true)
public class ReadFeed {

    /** Of what is more only the newest trainings, and the first entries. */
    private static final int MOST = 2_000;

    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    private final CalendarFeeds feeds;
    private final OwnTrainings trainings;
    private final PlanEntries plan;
    private final JoinedGroupTrainings joined;
    private final Clock clock;

    ReadFeed(CalendarFeeds feeds, OwnTrainings trainings, PlanEntries plan, JoinedGroupTrainings joined, Clock clock) {
        this.feeds = feeds;
        this.trainings = trainings;
        this.plan = plan;
        this.joined = joined;
        this.clock = clock;
    }

    /** Refuses an address that no calendar has, or has no longer. */
    public FeedContent handle(String secret) {
        CalendarFeed feed = SecretAddress.find(secret)
                .flatMap(address -> feeds.find(new AthleteId(address.opened()), address.digest()))
                .orElseThrow(FeedProblems::noSuchCalendar);
        LocalDate from = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusMonths(12);
        return new FeedContent(
                feed.language(),
                done(feed.athlete(), from),
                plan.list(feed.athlete(), from, LAST_DAY, MOST).stream()
                        .filter(entry -> entry.fulfilment().training() == null)
                        .toList(),
                joined.list(feed.athlete(), start(from), start(LAST_DAY), MOST));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private List<Training> done(AthleteId athlete, LocalDate from) {
        return trainings.list(athlete, start(from), start(LAST_DAY)).stream()
                .sorted(Comparator.comparing((Training training) ->
                                training.details().start().time())
                        .reversed()
                        .thenComparing(training -> training.key().training().value()))
                .limit(MOST)
                .toList();
    }
}
