/**
 * Privacy zones: circles around places that others must not learn. The true place is sealed and shown to its athlete alone; two
 * services learn the circle, whose centre was moved once, and cut by it ({@code io.fitconnect.platform.geo}). Owns the table
 * {@code privacy_zone}, partitioned by athlete.
 */
@NullMarked
package io.fitconnect.profile.privacy;

import org.jspecify.annotations.NullMarked;
