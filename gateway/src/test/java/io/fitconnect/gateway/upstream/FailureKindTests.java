package io.fitconnect.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.ConnectTimeoutException;
import io.netty.handler.timeout.ReadTimeoutException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

class FailureKindTests {

    @Test
    void tellsTheNetworkFromTheRest() {
        assertThat(FailureKind.find(new ConnectException())).isEqualTo(FailureKind.UNREACHABLE);
        assertThat(FailureKind.find(new ConnectTimeoutException())).isEqualTo(FailureKind.UNREACHABLE);
        assertThat(FailureKind.find(new UnknownHostException())).isEqualTo(FailureKind.UNREACHABLE);
        assertThat(FailureKind.find(ReadTimeoutException.INSTANCE)).isEqualTo(FailureKind.TIMEOUT);
        assertThat(FailureKind.find(new IOException("reset"))).isEqualTo(FailureKind.BROKEN);
        assertThat(FailureKind.find(new IllegalStateException())).isNull();
    }

    @Test
    void countsOnlyABrokenConnectionAsWorthASecondTry() {
        assertThat(FailureKind.values())
                .filteredOn(FailureKind::isConnectionFailure)
                .containsExactly(FailureKind.UNREACHABLE, FailureKind.BROKEN);
    }
}
