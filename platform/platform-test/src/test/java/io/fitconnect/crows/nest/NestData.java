package io.fitconnect.crows.nest;

import org.springframework.boot.context.properties.ConfigurationProperties;

@ConfigurationProperties("nest")
public class NestData {}
