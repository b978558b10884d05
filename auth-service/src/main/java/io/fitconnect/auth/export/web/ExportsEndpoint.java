package io.fitconnect.auth.export.web;

import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.export.DataExportSettings;
import io.fitconnect.auth.export.RequestDataExport;
import io.fitconnect.auth.export.ViewDataExports;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.stereotype.Component;

/** Requests an export of a person's data, and shows how far exports are and where their archives lie. */
@Component
@Endpoint(id = "exports")
class ExportsEndpoint {

    private static final Logger AUDIT = LoggerFactory.getLogger("audit.exports");

    private final RequestDataExport requestDataExport;
    private final ViewDataExports viewDataExports;
    private final Accounts accounts;
    private final DataExportSettings settings;

    ExportsEndpoint(
            RequestDataExport requestDataExport,
            ViewDataExports viewDataExports,
            Accounts accounts,
            DataExportSettings settings) {
        this.requestDataExport = requestDataExport;
        this.viewDataExports = viewDataExports;
        this.accounts = accounts;
        this.settings = settings;
    }

    /** Takes an account's id or e-mail address. */
    @WriteOperation
    public WebEndpointResponse<Map<String, String>> request(String account) {
        Optional<UUID> export = accounts.findByIdOrAddress(account).flatMap(requestDataExport::handle);
        if (export.isEmpty()) {
            return new WebEndpointResponse<>(
                    Map.of("detail", "No account has this id or address"), WebEndpointResponse.STATUS_NOT_FOUND);
        }
        AUDIT.info("Export of a person's data requested by command: export {}", export.get());
        return new WebEndpointResponse<>(Map.of("exportId", export.get().toString()));
    }

    @ReadOperation
    public List<ExportStatus> list() {
        return viewDataExports.handle(Optional.empty()).stream()
                .map(export -> ExportStatus.of(export, settings))
                .toList();
    }

    @ReadOperation
    public @Nullable ExportStatus view(@Selector UUID id) {
        return viewDataExports.handle(Optional.of(id)).stream()
                .map(export -> ExportStatus.of(export, settings))
                .findFirst()
                .orElse(null);
    }
}
