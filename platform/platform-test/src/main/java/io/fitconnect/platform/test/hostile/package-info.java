/**
 * The kinds of hostile and clumsy requests that every service must survive, written once: they are driven over every
 * operation of a service's OpenAPI document, so a new endpoint is covered when it is documented.
 */
@NullMarked
package io.fitconnect.platform.test.hostile;

import org.jspecify.annotations.NullMarked;
