package io.fitconnect.shop.order.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuestTraceTests {

    @Test
    void takesAnIpv6CustomersAddressesForOneNetwork() {
        assertThat(GuestTrace.networkOf("2001:db8:1:2::1")).isEqualTo(GuestTrace.networkOf("[2001:db8:1:2:ffff::9]"));
        assertThat(GuestTrace.networkOf("2001:db8:1:2::1")).isNotEqualTo(GuestTrace.networkOf("2001:db8:1:3::1"));
        assertThat(GuestTrace.networkOf("192.0.2.1")).isNotEqualTo(GuestTrace.networkOf("192.0.2.2"));
    }
}
