package io.fitconnect.platform.object;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where a service keeps its objects: in a folder of one machine, or in S3. Exactly one of both is set.
 *
 * @param folder the folder, created where it is missing
 * @param s3     the bucket
 */
@Validated
@ConfigurationProperties("fitconnect.objects")
public record ObjectSettings(
        @Nullable Path folder, @Valid @Nullable S3 s3) {

    @AssertTrue(message = "set fitconnect.objects.folder or fitconnect.objects.s3.bucket, and not both")
    boolean isOneStore() {
        return (folder == null) != (s3 == null);
    }

    /**
     * A bucket of S3 or of a store that speaks its protocol. Without keys the SDK's default chain finds credentials, such
     * as those of the pod's role.
     *
     * @param prefix         what keys begin with, where services share a bucket; empty or ending with a slash
     * @param endpoint       the address of a store other than Amazon's
     * @param pathStyle      whether the bucket stands in the path and not in the host's name
     * @param callTimeout    how long a call may take, with its repetitions
     * @param attemptTimeout how long one attempt may take
     */
    public record S3(
            @NotBlank String bucket,
            @DefaultValue("") @NotNull String prefix,
            @DefaultValue("eu-central-1") @NotBlank String region,
            @Nullable URI endpoint,
            @DefaultValue("false") boolean pathStyle,
            @Nullable String accessKey,
            @Nullable String secretKey,
            @DefaultValue("30s") @NotNull Duration callTimeout,
            @DefaultValue("10s") @NotNull Duration attemptTimeout) {

        @AssertTrue(message = "is empty or ends with a slash")
        boolean isPrefixWhole() {
            return prefix.isEmpty() || prefix.endsWith("/");
        }

        @AssertTrue(message = "access-key and secret-key need each other")
        boolean isKeyPairWhole() {
            return (accessKey == null) == (secretKey == null);
        }

        @Override
        public String toString() {
            return "S3[bucket=" + bucket + ", prefix=" + prefix + ", endpoint=" + endpoint + "]";
        }
    }
}
