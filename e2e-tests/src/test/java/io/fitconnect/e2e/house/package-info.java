/**
 * The test of the whole house: what belongs to a service's equipment stands in many files, and each place is a row here.
 * Nothing has to run.
 */
@NullMarked
package io.fitconnect.e2e.house;

import org.jspecify.annotations.NullMarked;
