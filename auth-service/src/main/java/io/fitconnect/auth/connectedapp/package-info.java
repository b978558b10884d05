/**
 * The applications that an account is connected with: an athlete sees what each may do and when it did last, and takes back one scope
 * or all. What is taken back ends with the application's tokens, everywhere within seconds. Owns no table.
 */
@NullMarked
package io.fitconnect.auth.connectedapp;

import org.jspecify.annotations.NullMarked;
