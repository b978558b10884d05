package io.fitconnect.shop.page;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where people reach the shop and the training app. It is a setting and never taken from a request, which names what it likes.
 *
 * @param address the shop's origin, without a slash at the end
 * @param app     the training app
 */
@Validated
@ConfigurationProperties("fitconnect.shop")
public record AddressSettings(
        @NotNull @DefaultValue("http://localhost:8090") URI address,
        @NotNull @DefaultValue("http://localhost:8080/app/") URI app) {

    public AddressSettings {
        if (address.getHost() == null
                || !(address.getPath() == null || address.getPath().isEmpty())) {
            throw new IllegalArgumentException("fitconnect.shop.address: an origin such as https://shop.example");
        }
    }

    public boolean isSecure() {
        return "https".equals(address.getScheme());
    }

    /** An address of the shop as other sites see it. */
    public String of(LocalPath path) {
        return address + path.value();
    }
}
