package io.fitconnect.auth.vendorapp;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What vendors may register.
 *
 * @param mostPerAccount how many applications one account may own
 * @param scopes         what an application may ask athletes for
 * @param usualScopes    what it asks for when its vendor names no scopes
 * @param approveAtOnce  whether applications need no approval; refused in production
 */
@Validated
@ConfigurationProperties("fitconnect.auth.vendor-apps")
public record VendorAppSettings(
        @Min(1) @Max(100) @DefaultValue("20") int mostPerAccount,

        @NotEmpty @DefaultValue({"activity:read", "activity:write", "openid", "profile"})
        Set<String> scopes,

        @NotEmpty @DefaultValue({"activity:write", "openid"})
        Set<String> usualScopes,

        @DefaultValue("false") boolean approveAtOnce) {}
