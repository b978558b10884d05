package io.fitconnect.social.moderation.web;

import io.fitconnect.platform.people.People;
import io.fitconnect.platform.web.ETags;
import io.fitconnect.social.content.ContentKey;
import io.fitconnect.social.moderation.Decision;
import io.fitconnect.social.moderation.ModerationCase;
import io.fitconnect.social.moderation.decision.ViewedCase;
import io.fitconnect.social.moderation.evidence.Evidences;
import io.fitconnect.social.moderation.evidence.Neighbour;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Renders cases with their content and names. */
@Component
class CaseAnswers {

    private final Evidences evidences;
    private final People people;

    CaseAnswers(Evidences evidences, People people) {
        this.evidences = evidences;
        this.people = people;
    }

    List<CaseSummary> summaries(List<ModerationCase> cases) {
        Set<UUID> athletes = new HashSet<>();
        cases.forEach(listed -> add(athletes, listed.person()));
        Map<UUID, String> names = people.names(athletes);
        return cases.stream().map(listed -> CaseSummary.of(listed, names)).toList();
    }

    ResponseEntity<CaseView> ok(ViewedCase viewed) {
        return ResponseEntity.ok()
                .eTag(ETags.of(viewed.moderationCase().revision()))
                .cacheControl(CacheControl.noStore())
                .body(view(viewed));
    }

    private CaseView view(ViewedCase viewed) {
        ContentKey subject = viewed.moderationCase().subject();
        List<Neighbour> around = evidences.listAround(subject);
        Set<UUID> athletes = new HashSet<>();
        add(athletes, viewed.moderationCase().person());
        around.forEach(each -> add(athletes, each.author()));
        viewed.audit().forEach(entry -> add(athletes, entry.actor()));
        Map<UUID, String> names = people.names(athletes);
        return new CaseView(
                CaseSummary.of(viewed.moderationCase(), names),
                viewed.moderationCase().revision(),
                evidences
                        .find(subject)
                        .map(now -> new CaseView.ContentNow(now.text()))
                        .orElse(null),
                evidences.listVersions(subject).stream()
                        .map(version -> new CaseView.Version(version.version(), version.text(), version.writtenAt()))
                        .toList(),
                around.stream()
                        .map(each -> new CaseView.Surrounding(
                                each.id(), CasePerson.of(each.author(), names), each.text(), each.writtenAt()))
                        .toList(),
                viewed.reasons().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> new CaseView.Reason(each.getKey(), each.getValue()))
                        .toList(),
                viewed.reports().stream()
                        .map(report -> new CaseView.CaseReport(
                                report.source(),
                                report.reason(),
                                report.text(),
                                report.evidence(),
                                report.reportedAt()))
                        .toList(),
                viewed.decision().map(CaseAnswers::decision).orElse(null),
                viewed.history().stream().map(CaseAnswers::decision).toList(),
                viewed.audit().stream()
                        .map(entry -> new CaseView.Entry(
                                CasePerson.of(entry.actor(), names), entry.action(), entry.note(), entry.at()))
                        .toList());
    }

    private static CaseView.CaseDecision decision(Decision decision) {
        return new CaseView.CaseDecision(
                decision.id(),
                decision.caseId(),
                decision.measure(),
                decision.rule(),
                decision.explanation(),
                decision.note(),
                decision.decidedAt(),
                decision.until(),
                decision.stands(),
                decision.liftedAt(),
                decision.because(),
                AppealView.of(decision.appeal()));
    }

    private static void add(Set<UUID> athletes, @Nullable UUID athlete) {
        if (athlete != null) {
            athletes.add(athlete);
        }
    }
}
