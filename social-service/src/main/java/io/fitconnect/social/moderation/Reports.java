package io.fitconnect.social.moderation;

import io.fitconnect.social.content.ContentKey;
import io.fitconnect.social.content.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All reports. */
public interface Reports {

    void add(Report report);

    /** What a person reported in a case. */
    Optional<Report> findOf(UUID caseId, UUID reporter);

    /** The latest reports of a case first. */
    List<Report> list(UUID caseId, int limit);

    /** How many reports name which rule. */
    Map<Rule, Integer> countReasons(UUID caseId);

    /** The latest first. */
    List<OwnReport> listOf(UUID reporter, ItemPosition after, int limit);

    /** Whether a word list found this version of the text before. */
    boolean hasHit(ContentKey subject, long version);

    /** Gives all reports of a case their outcome. */
    void settle(UUID caseId, ReportStatus outcome);

    /** Some of those who are to be told of the outcome. */
    List<Report> listUntold(UUID caseId, int limit);

    void markTold(Report report);
}
