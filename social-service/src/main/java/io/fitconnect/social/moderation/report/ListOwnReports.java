package io.fitconnect.social.moderation.report;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.web.Page;
import io.fitconnect.social.moderation.ItemPosition;
import io.fitconnect.social.moderation.OwnReport;
import io.fitconnect.social.moderation.Reports;
import java.util.UUID;

/** Lists what a person reported, the latest first. */
@UseCase(readOnly = true)
public class ListOwnReports {

    private final Reports reports;

    ListOwnReports(Reports reports) {
        this.reports = reports;
    }

    public Page<OwnReport> handle(UUID reporter, ItemPosition after, int limit) {
        Page.requireLimit(limit);
        return Page.of(
                reports.listOf(reporter, after, limit + 1),
                limit,
                own -> new ItemPosition(own.report().id()));
    }
}
