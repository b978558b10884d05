/**
 * Sign-in with an outside OpenID provider. A provider is a setting, and there is none by default. Its account is linked to one here
 * only after proof of both: by a person who is signed in here, or by the code mailed to the account's address, when the provider says
 * that its account has the same address. A link is one factor, so an account that demands a second one still asks for it. Owns the
 * table {@code outside_link}.
 */
@NullMarked
package io.fitconnect.auth.outsideprovider;

import org.jspecify.annotations.NullMarked;
