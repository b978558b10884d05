package io.fitconnect.social.moderation.persistence;

import io.fitconnect.social.content.ContentKey;
import io.fitconnect.social.content.Rule;
import io.fitconnect.social.moderation.ItemPosition;
import io.fitconnect.social.moderation.OwnReport;
import io.fitconnect.social.moderation.Report;
import io.fitconnect.social.moderation.ReportSource;
import io.fitconnect.social.moderation.ReportStatus;
import io.fitconnect.social.moderation.Reports;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReports implements Reports {

    private final JdbcClient jdbc;

    JdbcReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Report report) {
        jdbc.sql("""
                        insert into moderation_report (case_id, id, reporter_id, source, reason, text, evidence, version,
                            reported_at, outcome, told)
                        values (:case, :id, cast(:reporter as uuid), :source, :reason, :text, :evidence, :version,
                            :at, null, false)""")
                .param("case", report.caseId())
                .param("id", report.id())
                .param("reporter", report.reporter())
                .param("source", report.source().wireName())
                .param("reason", report.reason().wireName())
                .param("text", report.text())
                .param("evidence", report.evidence())
                .param("version", report.version())
                .param("at", report.reportedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Report> findOf(UUID caseId, UUID reporter) {
        return jdbc.sql("select r.* from moderation_report r where r.case_id = ? and r.reporter_id = ?")
                .params(caseId, reporter)
                .query((row, number) -> read(row))
                .optional();
    }

    @Override
    public List<Report> list(UUID caseId, int limit) {
        return jdbc.sql("select r.* from moderation_report r where r.case_id = ? order by r.id desc limit ?")
                .params(caseId, limit)
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public Map<Rule, Integer> countReasons(UUID caseId) {
        Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
        jdbc.sql("select r.reason, count(*) as number from moderation_report r where r.case_id = ? group by r.reason")
                .param(caseId)
                .query(row -> {
                    counts.merge(
                            Rule.find(row.getString("reason")).orElse(Rule.OTHER), row.getInt("number"), Integer::sum);
                });
        return counts;
    }

    @Override
    public List<OwnReport> listOf(UUID reporter, ItemPosition after, int limit) {
        return jdbc.sql("""
                        select r.*, c.kind, c.subject_id, c.place_kind, c.place_id, c.place_athlete_id, c.number
                        from moderation_report r join moderation_case c on c.id = r.case_id
                        where r.reporter_id = :reporter and r.id < :after order by r.id desc limit :limit""")
                .param("reporter", reporter)
                .param("after", after.id())
                .param("limit", limit)
                .query((row, number) -> new OwnReport(read(row), SubjectColumns.read(row)))
                .list();
    }

    @Override
    public boolean hasHit(ContentKey subject, long version) {
        return jdbc.sql("""
                        select exists (
                          select 1 from moderation_case c join moderation_report r on r.case_id = c.id
                          where c.place_id = ? and c.subject_id = ? and c.kind = ? and r.source = ? and r.version = ?)""")
                .params(
                        subject.place(),
                        subject.id(),
                        subject.kind().wireName(),
                        ReportSource.WORD_LIST.wireName(),
                        version)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void settle(UUID caseId, ReportStatus outcome) {
        jdbc.sql("update moderation_report set outcome = ? where case_id = ?")
                .params(outcome.wireName(), caseId)
                .update();
    }

    @Override
    public List<Report> listUntold(UUID caseId, int limit) {
        return jdbc.sql("select r.* from moderation_report r where r.case_id = ? and not r.told order by r.id limit ?")
                .params(caseId, limit)
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public void markTold(Report report) {
        jdbc.sql("update moderation_report set told = true where case_id = ? and id = ?")
                .params(report.caseId(), report.id())
                .update();
    }

    private static Report read(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new Report(
                row.getObject("case_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getObject("reporter_id", UUID.class),
                ReportSource.find(row.getString("source")).orElse(ReportSource.PERSON),
                Rule.find(row.getString("reason")).orElse(Rule.OTHER),
                row.getString("text"),
                row.getString("evidence"),
                row.getLong("version"),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                outcome == null ? ReportStatus.OPEN : ReportStatus.find(outcome).orElse(ReportStatus.OPEN));
    }
}
