/** The page of sessions, and the check that a request's session still lives. */
@NullMarked
package io.fitconnect.auth.accountsession.web;

import org.jspecify.annotations.NullMarked;
