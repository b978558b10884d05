/**
 * The launcher's commands, one class each: {@code up}, {@code down}, {@code status} and so on. A new command is one class and
 * one line in {@link io.fitconnect.local.Fitconnect}. A failure is one clear sentence and a non-zero exit.
 */
@NullMarked
package io.fitconnect.local;

import org.jspecify.annotations.NullMarked;
