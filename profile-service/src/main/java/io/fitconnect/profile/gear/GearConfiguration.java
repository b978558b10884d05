package io.fitconnect.profile.gear;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the kinds of gear. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GearKindSettings.class)
class GearConfiguration {}
