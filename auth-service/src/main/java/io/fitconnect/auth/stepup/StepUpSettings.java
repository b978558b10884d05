package io.fitconnect.auth.stepup;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What sensitive acts need beside a recent proof.
 *
 * @param backOfficeTwoFactors whether staff read about and act on other people's accounts only after a sign-in by two factors
 */
@Validated
@ConfigurationProperties("fitconnect.auth.step-up")
public record StepUpSettings(@DefaultValue("true") boolean backOfficeTwoFactors) {}
