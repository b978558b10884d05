package io.fitconnect.auth.export.web;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.audit.AccountAudit;
import io.fitconnect.auth.audit.AuditEvent;
import io.fitconnect.auth.export.ArchiveFiles;
import io.fitconnect.auth.export.DataExport;
import io.fitconnect.auth.export.DataExportSettings;
import io.fitconnect.auth.export.ListOwnDataExports;
import io.fitconnect.auth.export.RequestDataExport;
import io.fitconnect.auth.page.HtmlPage;
import io.fitconnect.auth.proof.Proofs;
import io.fitconnect.auth.signin.SignedInAccount;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Where an owner asks for an archive of all data and fetches it, and finds the way to delete the account. */
@HtmlPage
class DataPage {

    private static final String FILE = "fitconnect-data.zip";

    private final Accounts accounts;
    private final ListOwnDataExports listOwnDataExports;
    private final RequestDataExport requestDataExport;
    private final DataExportSettings settings;
    private final ArchiveFiles files;
    private final AccountAudit audit;

    DataPage(
            Accounts accounts,
            ListOwnDataExports listOwnDataExports,
            RequestDataExport requestDataExport,
            DataExportSettings settings,
            ArchiveFiles files,
            AccountAudit audit) {
        this.accounts = accounts;
        this.listOwnDataExports = listOwnDataExports;
        this.requestDataExport = requestDataExport;
        this.settings = settings;
        this.files = files;
        this.audit = audit;
    }

    @GetMapping("/account/data")
    String show(@AuthenticationPrincipal SignedInAccount signedIn, Locale language, Model model) {
        Optional<Account> account = accounts.find(signedIn.account());
        if (account.isEmpty()) {
            return "redirect:/logout";
        }
        List<OwnExport> exports = listOwnDataExports.handle(signedIn.account()).stream()
                .map(export -> OwnExport.of(export, settings, account.get().timeZone(), language))
                .toList();
        model.addAttribute("exports", exports);
        model.addAttribute("underWay", exports.stream().anyMatch(export -> !export.ready()));
        return "data";
    }

    @PostMapping("/account/data/exports")
    String request(@AuthenticationPrincipal SignedInAccount signedIn) {
        requestDataExport.handle(signedIn.account());
        return "redirect:/account/data";
    }

    @GetMapping("/account/data/exports/{id}")
    ResponseEntity<InputStreamResource> download(
            @AuthenticationPrincipal SignedInAccount signedIn, @PathVariable String id) {
        DataExport export = Proofs.findId(id)
                .flatMap(wanted -> listOwnDataExports.handle(signedIn.account()).stream()
                        .filter(own -> own.id().equals(wanted))
                        .findFirst())
                .filter(own -> own.archive().isPresent())
                .orElseThrow(DataPage::notFound);
        InputStream content = files.open(export.id()).orElseThrow(DataPage::notFound);
        audit.record(signedIn.account(), AuditEvent.EXPORT_DOWNLOADED);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .contentLength(export.archive().orElseThrow().bytes())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(FILE).build().toString())
                .body(new InputStreamResource(content));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
