/** What the owner of an account hears about changes of how one signs in: a mail, and a line in the account's own log. */
@NullMarked
package io.fitconnect.auth.factornotice;

import org.jspecify.annotations.NullMarked;
