/**
 * Checks every contract file: that it is a valid schema which may grow, that each property is described, that its
 * example validates, and that its folder names topic and key. The rules are plain functions from a contract to its
 * violations, so that each one is also seen to fail on a bad specimen.
 */
@NullMarked
package io.fitconnect.contracts;

import org.jspecify.annotations.NullMarked;
