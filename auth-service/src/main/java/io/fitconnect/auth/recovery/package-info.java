/**
 * Recovering an account whose password is forgotten: the proof that a person reads the mail of the address lets them choose
 * another password, which ends every session. An unknown address takes the same time and gets the same answers; its owner gets a mail
 * that says that there is no account.
 */
@NullMarked
package io.fitconnect.auth.recovery;

import org.jspecify.annotations.NullMarked;
