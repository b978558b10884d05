package io.fitconnect.auth.leaving.web;

import io.fitconnect.auth.erasure.Erasure;
import io.fitconnect.auth.erasure.ErasureSettings;
import io.fitconnect.auth.erasure.ViewErasures;
import io.fitconnect.auth.leaving.Leaving;
import io.fitconnect.auth.leaving.Leavings;
import io.fitconnect.auth.page.HtmlPage;
import io.fitconnect.auth.page.PageTime;
import io.fitconnect.auth.proof.Proofs;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * How far a deletion is, and at the end that all services have erased. It needs no sign-in, since there is no account any more; the
 * id is known from the owner's mail and tells nothing about a person.
 */
@HtmlPage
class DeletionReportPage {

    private static final ZoneId ZONE = ZoneOffset.UTC; // the person's own is erased

    private final Leavings leavings;
    private final ViewErasures viewErasures;
    private final ErasureSettings settings;

    DeletionReportPage(Leavings leavings, ViewErasures viewErasures, ErasureSettings settings) {
        this.leavings = leavings;
        this.viewErasures = viewErasures;
        this.settings = settings;
    }

    @GetMapping("/account/deletion")
    String show(@RequestParam(defaultValue = "") String id, Locale language, Model model) {
        Leaving leaving = Proofs.findId(id)
                .flatMap(leavings::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<Erasure> erasure = leaving.erasure()
                .flatMap(decided ->
                        viewErasures.handle(Optional.of(decided)).stream().findFirst());
        model.addAttribute("asked", PageTime.day(leaving.askedAt(), ZONE, language));
        model.addAttribute("day", PageTime.day(leaving.eraseAt(), ZONE, language));
        if (erasure.isEmpty()) {
            model.addAttribute("state", "waiting");
        } else {
            describe(erasure.get(), language, model);
        }
        return "deletion-report";
    }

    private void describe(Erasure erasure, Locale language, Model model) {
        Set<String> all = new TreeSet<>(settings.services());
        Optional<Instant> completed = erasure.completedAt();
        model.addAttribute("state", completed.isPresent() ? "done" : "erasing");
        model.addAttribute("services", all);
        model.addAttribute("answered", erasure.answered());
        completed.ifPresent(at -> model.addAttribute("completed", PageTime.minute(at, ZONE, language) + " UTC"));
    }
}
