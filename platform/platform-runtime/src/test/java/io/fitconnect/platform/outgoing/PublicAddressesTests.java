package io.fitconnect.platform.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.fitconnect.platform.outgoing.PublicAddresses.InsideAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.http.client.InetAddressFilter;
import org.springframework.util.unit.DataSize;

class PublicAddressesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "100.64.0.1",
                "169.254.169.254",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "239.255.255.250",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::a9fe:a9fe",
                "2001:db8::1",
                "::10.0.0.1",
                "::127.0.0.1",
                "2002:7f00:1::1",
                "2001:0:a00:1::",
                "64:ff9b:1::a00:1",
                "fec0::1",
                "5f00::1",
                "3fff::1"
            })
    void refusesAnAddressThatIsNotPublic(String address) {
        assertThatExceptionOfType(InsideAddress.class)
                .isThrownBy(() -> addresses(Set.of()).resolve(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.15.0.1", "172.32.0.1", "2606:4700:4700::1111"})
    void givesPublicOnes(String address) throws UnknownHostException {
        assertThat(addresses(Set.of()).resolve(address)).containsExactly(InetAddress.getByName(address));
    }

    @Test
    void refusesANameOfWhichOneAddressIsInside() throws UnknownHostException {
        InetAddress[] mixed = {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1")};
        PublicAddresses addresses =
                new PublicAddresses(new Answers(mixed), settings(Set.of()), InetAddressFilter.externalAddresses());

        assertThatExceptionOfType(InsideAddress.class).isThrownBy(() -> addresses.resolve("mixed.example"));
    }

    @Test
    void leavesAnAllowedHostAlone() throws UnknownHostException {
        assertThat(addresses(Set.of("LOCALHOST")).resolve("localhost")).isNotEmpty();
    }

    @Test
    void productionAllowsNone() {
        assertThatIllegalStateException()
                .isThrownBy(() -> settings(Set.of("localhost")).requireNoneAllowed());
        assertThatCode(() -> settings(Set.of()).requireNoneAllowed()).doesNotThrowAnyException();
    }

    private static PublicAddresses addresses(Set<String> allowed) {
        return new PublicAddresses(
                SystemDefaultDnsResolver.INSTANCE, settings(allowed), InetAddressFilter.externalAddresses());
    }

    private static OutgoingSettings settings(Set<String> allowed) {
        return settings(allowed, Duration.ofSeconds(30));
    }

    static OutgoingSettings settings(Set<String> allowed, Duration timeout) {
        return new OutgoingSettings(allowed, Duration.ofSeconds(10), timeout, DataSize.ofKilobytes(4), 16);
    }
}
