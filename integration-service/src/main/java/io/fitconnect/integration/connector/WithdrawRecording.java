package io.fitconnect.integration.connector;

import io.fitconnect.integration.connector.Connections.FetchedItem;
import io.fitconnect.integration.imports.Sender;
import io.fitconnect.integration.imports.SourceKind;
import io.fitconnect.integration.withdrawal.WithdrawPush;
import io.fitconnect.platform.usecase.UseCase;

/** Withdraws a recording that may not stay, as a vendor takes back what it pushed: under its external id. */
@UseCase
public class WithdrawRecording {

    private final Connections connections;
    private final WithdrawPush withdrawPush;

    WithdrawRecording(Connections connections, WithdrawPush withdrawPush) {
        this.connections = connections;
        this.withdrawPush = withdrawPush;
    }

    public void handle(ConnectionId id, FetchedItem item) {
        withdrawPush.handle(new Sender(id.athlete(), id.tracker(), SourceKind.VENDOR), item.externalId());
        connections.forgetFetched(id, item.externalId());
    }
}
