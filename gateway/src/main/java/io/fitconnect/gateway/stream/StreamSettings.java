package io.fitconnect.gateway.stream;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Streams of one gateway instance.
 *
 * @param perCaller open streams of one athlete and app; a browser needs one for all its tabs
 */
@ConfigurationProperties("fitconnect.gateway.streams")
@Validated
record StreamSettings(@DefaultValue("10") @Positive int perCaller) {}
