/** The circuit breakers, for operators, on the management port. */
@NullMarked
package io.fitconnect.notification.breaker.web;

import org.jspecify.annotations.NullMarked;
