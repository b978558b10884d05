/**
 * The gateway: routes, token check, limits, header hygiene. Keeps no durable state and no domain logic. Built on Spring Cloud
 * Gateway (routes and global filters); the filters on the hot path are our own, because every request pays for them
 * (decision 0006). The README lists the steps of a request in their order.
 */
@NullMarked
package io.fitconnect.gateway;

import org.jspecify.annotations.NullMarked;
