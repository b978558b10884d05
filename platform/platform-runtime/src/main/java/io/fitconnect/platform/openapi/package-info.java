/**
 * What every OpenAPI document of the platform says in the same way: the access token, the problems that follow from the
 * shape of an operation, and the schema of merge patches.
 */
@NullMarked
package io.fitconnect.platform.openapi;

import org.jspecify.annotations.NullMarked;
