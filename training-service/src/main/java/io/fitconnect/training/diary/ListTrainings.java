package io.fitconnect.training.diary;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.web.Page;
import java.util.List;
import java.util.Optional;

/** An athlete leafs through the diary, newest training first. */
@UseCase(readOnly = true)
public class ListTrainings {

    private final DiaryListing listing;

    ListTrainings(DiaryListing listing) {
        this.listing = listing;
    }

    /** Returns at most {@code limit} trainings, and where the list goes on if there are more. */
    public DiaryPage handle(AthleteId athlete, DiaryFilter filter, int limit) {
        Page.requireLimit(limit);
        List<Training> found = listing.list(athlete, filter, limit + 1);
        if (found.size() <= limit) {
            return new DiaryPage(found, Optional.empty());
        }
        List<Training> page = found.subList(0, limit);
        return new DiaryPage(page, Optional.of(DiaryPosition.of(page.get(limit - 1))));
    }
}
