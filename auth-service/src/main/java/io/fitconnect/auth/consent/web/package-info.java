/** The page where an athlete allows or denies an application. */
@NullMarked
package io.fitconnect.auth.consent.web;

import org.jspecify.annotations.NullMarked;
