/**
 * Everything that comes from outside: files that athletes upload or vendors push are kept, understood, split into
 * streams and announced as activities. Nothing that was acknowledged is ever lost, and nothing is taken twice.
 */
@NullMarked
package io.fitconnect.integration;

import org.jspecify.annotations.NullMarked;
