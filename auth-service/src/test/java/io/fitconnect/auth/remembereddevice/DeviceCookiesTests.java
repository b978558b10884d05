package io.fitconnect.auth.remembereddevice;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.seal.Sealer;
import io.fitconnect.platform.seal.SealingSettings;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class DeviceCookiesTests {

    private static final Duration LIFE = Duration.ofDays(1);

    private final DeviceCookies cookies = new DeviceCookies(
            new Sealer(new SealingSettings("local", Map.of("local", "a-key-that-only-this-test-seals-with"))));
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void areForTheServersEyesAlone() {
        request.setSecure(true);

        Cookie cookie = write(secretOf(AccountId.next()));

        assertThat(cookie.getName()).isEqualTo("__Host-fitconnect-device");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getMaxAge()).isEqualTo(86_400);
        assertThat(cookie.getDomain()).isNull();
    }

    @Test
    void keepTheLatestFourOwners() {
        List<DeviceSecret> written = new ArrayList<>();
        for (int owner = 0; owner < 6; owner++) {
            written.add(0, secretOf(AccountId.next()));
            request.setCookies(write(written.get(0)));
        }

        assertThat(cookies.read(request)).isEqualTo(written.subList(0, 4));
    }

    @Test
    void keepOneSecretOfAnOwner() {
        AccountId anna = AccountId.next();
        request.setCookies(write(secretOf(anna)));
        DeviceSecret next = secretOf(anna);
        request.setCookies(write(next));

        assertThat(cookies.read(request)).containsExactly(next);
    }

    private Cookie write(DeviceSecret secret) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        cookies.write(secret, LIFE, request, response);
        return Objects.requireNonNull(response.getCookies()[0]);
    }

    private static DeviceSecret secretOf(AccountId account) {
        return DeviceSecret.next(account, UUID.randomUUID());
    }
}
