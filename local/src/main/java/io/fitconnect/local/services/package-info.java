/**
 * The platform's services as parts: the jar of a module is unpacked once per content below a home, runs with settings from
 * environment variables and a class-data archive, and is ready when its readiness probe says so. Adding a service is one
 * line in {@link io.fitconnect.local.services.Catalog}.
 */
@NullMarked
package io.fitconnect.local.services;

import org.jspecify.annotations.NullMarked;
