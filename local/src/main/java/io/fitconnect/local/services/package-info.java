/**
 * The platform's services as parts: the jar of a module is unpacked once per content below a home, runs with settings from
 * environment variables and a class-data archive, and is ready when its readiness probe says so. Which
 * services there are stands in {@code services.yaml} of the contracts.
 */
@NullMarked
package io.fitconnect.local.services;

import org.jspecify.annotations.NullMarked;
