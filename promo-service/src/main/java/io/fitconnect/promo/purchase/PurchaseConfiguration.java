package io.fitconnect.promo.purchase;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the secrets of shops. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PurchaseSettings.class)
class PurchaseConfiguration {}
