package io.fitconnect.auth.export;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.usecase.UseCase;
import java.util.List;

/** Lists the exports of an account, the newest first. */
@UseCase(readOnly = true)
public class ListOwnDataExports {

    private final DataExports exports;

    ListOwnDataExports(DataExports exports) {
        this.exports = exports;
    }

    public List<DataExport> handle(AccountId account) {
        return exports.listOf(account);
    }
}
